import { ImapFlow } from 'imapflow';
import { isReportType } from './read-report.js';

/** Where the reading of a mailbox has come to. Message numbers hold as long as their validity is the same. */
export interface Position {
  readonly validity: string;
  readonly uid: number;
}

/** Messages of the mailbox that follow a position. */
export interface Batch {
  /** The sources of the delivery reports among them, the head of each. */
  readonly reports: readonly Uint8Array[];
  /** How many messages there were. */
  readonly read: number;
  /** Behind the last of them. */
  readonly position: Position;
}

/** The mailbox to which mails come back. */
export interface BounceMailbox {
  /**
   * Messages behind a position, the first ones first; all of them when the mailbox has become another one. Nothing in
   * the mailbox is changed, so people and other programs may read it as well.
   * @param limit at most so many
   */
  readAfter(position: Position | undefined, limit: number): Promise<Batch>;
}

/** How the mailbox is reached. */
export interface ImapConfig {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  /** Without TLS it is not read. */
  readonly requireTls: boolean;
  readonly user: string;
  readonly password: string;
  /** For example `INBOX`. */
  readonly folder: string;
  readonly timeoutMs: number;
}

/** So much of a report is read: its first two parts, and the head of the message that came back, are far smaller. */
const MOST_BYTES = 256 * 1024;

/** A mailbox over IMAP, one connection for each batch. */
export const createImapMailbox = (config: ImapConfig): BounceMailbox => ({
  async readAfter(position, limit) {
    const client = clientOf(config);
    // An error beside a command would end the process; the command that it cuts off is rejected as well.
    client.on('error', () => undefined);
    try {
      await client.connect();
      const lock = await client.getMailboxLock(config.folder, { readOnly: true });
      try {
        return await batchOf(client, position, limit);
      } finally {
        lock.release();
      }
    } finally {
      client.close();
    }
  },
});

const clientOf = ({ host, port, secure, requireTls, user, password, timeoutMs }: ImapConfig): ImapFlow =>
  new ImapFlow({
    host,
    port,
    secure,
    ...(requireTls && !secure && { doSTARTTLS: true }),
    auth: { user, pass: password },
    // Its log has addresses.
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });

async function batchOf(client: ImapFlow, position: Position | undefined, limit: number): Promise<Batch> {
  const { mailbox } = client;
  if (!mailbox) throw new Error('the mailbox is not open');
  const validity = String(mailbox.uidValidity);
  const after = position?.validity === validity ? position.uid : 0;
  // A range up to `*` has the last message even where it lies before the range.
  const found = (await client.search({ uid: `${after + 1}:*` }, { uid: true })) || [];
  const uids = found
    .filter((uid) => uid > after)
    .sort((one, other) => one - other)
    .slice(0, limit);
  const reports: Uint8Array[] = [];
  for (const uid of await reportsAmong(client, uids)) {
    const source = { start: 0, maxLength: MOST_BYTES };
    const message = await client.fetchOne(String(uid), { source }, { uid: true });
    if (message && message.source) reports.push(message.source);
  }
  return { reports, read: uids.length, position: { validity, uid: uids.at(-1) ?? after } };
}

async function reportsAmong(client: ImapFlow, uids: readonly number[]): Promise<readonly number[]> {
  if (uids.length === 0) return [];
  const reports: number[] = [];
  for await (const { uid, headers } of client.fetch(
    uids.join(','),
    { uid: true, headers: ['content-type'] },
    { uid: true },
  )) {
    const head = (headers?.toString('utf8') ?? '').replace(/\r?\n[ \t]+/g, ' ');
    if (isReportType(/^content-type:(.*)$/im.exec(head)?.[1] ?? '')) reports.push(uid);
  }
  return reports;
}
