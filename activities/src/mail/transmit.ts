import { randomUUID } from 'node:crypto';
import { activityInfo, log } from '@temporalio/activity';
import type { FailureCode } from '@tte/contracts';
import type { ActivityDependencies } from '../dependencies.js';
import { failure } from '@tte/outside';
import { fromStore } from '../store.js';
import type { Delivery } from './delivery.js';
import type { OutgoingMail } from './message.js';
import type { OutboxRow } from './outbox.js';
import type { Addresses } from './transport.js';

/** What handing over a mail needs of the world. */
export type Transmitting = Pick<ActivityDependencies, 'outbox' | 'mailer'>;

/** What is on record of a mail that went out, as far as anybody can know. */
export type Transmitted = Pick<OutboxRow, 'recipients' | 'since' | 'isCopyDue'> & {
  /** It went out just now, and not in an earlier attempt. */
  readonly isFresh?: true;
  /** Nobody knows whether it arrived. */
  readonly isUnconfirmed?: true;
};

/** Another attempt has written the claim; nothing was sent under this one. */
class BegunEarlier extends Error {
  override readonly name = 'BegunEarlier';
}

const FAILED: Record<Exclude<Delivery['outcome'], 'accepted' | 'unclear'>, FailureCode> = {
  unavailable: 'mail-unavailable',
  'session-refused': 'mail-session-refused',
  'address-refused': 'mail-address-refused',
  'message-refused': 'mail-refused',
};

/**
 * Hands a mail to the mail server, once per key.
 *
 * E-mail cannot be exactly-once. The policy: **at most once from the first byte of the message on, at least once
 * before it.** The claim is written between the server's 354 and that byte. Whatever fails earlier (no connection,
 * a refused address, a killed worker) leaves no claim, and the mail goes out on the next attempt. Every answer of
 * the server after it, 4xx or 5xx, proves that it has not taken the message: the claim is released. Only when the
 * connection is lost, or this worker is killed, between the claim and the server's answer does nobody know; the
 * server most likely has the message, since a killed process's bytes still leave the machine. Then it is not sent
 * again: the row is `unconfirmed`, a warning is logged and the case goes on. Should the mail be lost after all,
 * the reminder and the applicant's page tell the same.
 *
 * Whether a mail was begun before is looked up where there may have been an attempt before; of the first attempt the
 * claim tells it, whose key is unique: one that was begun all the same (by a workflow that was set back) costs an idle
 * dialog with the mail server, and nothing is sent.
 * Why: docs/decisions/0077-fewer-commands.md
 */
export async function transmit(
  deps: Transmitting,
  { key, dataVersion }: { readonly key: string; readonly dataVersion?: number },
  write: () => Promise<{ readonly mail: OutgoingMail; readonly addresses: Addresses }>,
): Promise<Transmitted> {
  const { outbox, mailer } = deps;
  const begun = activityInfo().attempt > 1 ? await fromStore(() => outbox.find(key)) : undefined;
  if (begun) return settleEarlier(deps, begun);

  const { mail, addresses } = await write();
  const token = randomUUID();
  const row = {
    _id: key,
    messageId: mail.messageId,
    ...(dataVersion !== undefined && { dataVersion }),
    token,
    since: new Date(),
    recipients: addresses.length,
  };
  const delivery = await mailer
    .deliver(mail, addresses, () => claim(deps, { ...row, since: new Date() }))
    .catch((error: unknown) => {
      if (error instanceof BegunEarlier) return undefined;
      throw error;
    });
  if (!delivery) {
    const earlier = await fromStore(() => outbox.find(key));
    if (earlier) return settleEarlier(deps, earlier);
    throw failure('mail-unavailable');
  }
  switch (delivery.outcome) {
    case 'accepted': {
      const { recipients, copy } = delivery;
      const isCopyDue = copy === 'deferred';
      if (copy === 'refused') log.warn('mail-copy-refused', { key });
      await fromStore(() => outbox.confirm(key, token, recipients, isCopyDue));
      return { ...row, recipients, isCopyDue, isFresh: true };
    }
    case 'unclear':
      return leaveUnconfirmed(deps, { ...row, state: 'sending' });
    case 'session-refused':
      log.error('mail-session-refused', { reply: delivery.reply });
      break;
    case 'address-refused':
    case 'message-refused':
    case 'unavailable':
      break;
  }
  await fromStore(() => outbox.release(key, token));
  throw failure(FAILED[delivery.outcome]);
}

/** A claim that could not be written for certain is taken back as far as possible: nothing was sent under it. */
async function claim({ outbox }: Transmitting, row: Omit<OutboxRow, 'state'>): Promise<void> {
  const claimed = await fromStore(() => outbox.claim(row)).catch(async (error: unknown) => {
    await outbox.release(row._id, row.token).catch(() => undefined);
    throw error;
  });
  if (!claimed) throw new BegunEarlier();
}

/** What an earlier attempt began is never begun again; while it may still be under way, its end is waited for. */
async function settleEarlier(deps: Transmitting, row: OutboxRow): Promise<Transmitted> {
  if (row.state === 'sent') return row;
  if (row.state === 'unconfirmed') return { ...row, isUnconfirmed: true };
  const left = row.since.getTime() + deps.mailer.timeoutMs - Date.now();
  if (left > 0) throw failure('mail-unavailable', left);
  return leaveUnconfirmed(deps, row);
}

async function leaveUnconfirmed({ outbox }: Transmitting, row: OutboxRow): Promise<Transmitted> {
  log.warn('mail-unconfirmed', { key: row._id, messageId: row.messageId });
  await fromStore(() => outbox.giveUp(row._id, row.token));
  return { ...row, isUnconfirmed: true };
}
