import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { OPEN_CASES } from '@tte/contracts';
import { eventually, requestJson } from '@tte/local';
import { documentsOf, log, projections, PROJECTIONS, type Log } from '../support/books.js';
import { withTemporal } from '../support/connections.js';
import { stackEnvironment, stackVariable } from '../support/stack.js';
import {
  brokenChains,
  loggedTwice,
  lostReceipts,
  otherDocuments,
  otherEndings,
  strayCases,
  wrongMails,
  wrongRegistrations,
  type ArrivedMail,
  type OutboxRow,
} from './checks.js';
import type { Office, Played } from './playing.js';

/** How long log and projections may take to come to rest after the last answer. */
const REST_SECONDS = 90;

/**
 * What is wrong while cases go on: nothing lost, nothing twice.
 * @param seconds how long the log may take for what was acknowledged
 */
export async function foundUnderWay(
  { mailboxUrl, kept, before }: Office,
  seconds = REST_SECONDS,
): Promise<readonly string[]> {
  const acknowledged = [...kept];
  const look = async () => {
    const found = await ownLog(before);
    return lostReceipts(found, acknowledged).length === 0 ? found : undefined;
  };
  const inLog = await eventually('the log', look, seconds).catch(() => ownLog(before));
  return [
    ...brokenChains(inLog),
    ...lostReceipts(inLog, acknowledged),
    ...loggedTwice(inLog),
    ...wrongMails(await arrived(mailboxUrl), []),
  ];
}

/** What is wrong once all cases are over. */
export async function foundAtRest(
  { mailboxUrl, kept, before }: Office,
  played: readonly Played[],
): Promise<readonly string[]> {
  const restless = await atRest(before);
  const folded = await projections();
  await rebuild();
  const rebuilt = await projections();
  const inLog = await ownLog(before);
  const outbox = (await documentsOf('mail_outbox')).filter(({ _id }) => !before.has(_id.split('/')[0] ?? ''));
  const registered = new Map(
    played.filter(({ expected }) => expected !== 'rejected').map(({ email }) => [email, 1]),
  );
  return [
    ...restless,
    ...otherEndings(played),
    ...brokenChains(inLog),
    ...lostReceipts(inLog, kept),
    ...strayCases(inLog, kept),
    ...loggedTwice(inLog),
    ...wrongMails(await arrived(mailboxUrl), outbox as unknown as readonly OutboxRow[]),
    ...wrongRegistrations(await persons(), registered),
    ...PROJECTIONS.flatMap((name, at) => otherDocuments(name, folded[at] ?? [], rebuilt[at] ?? [])),
    ...(await badRuns()),
  ];
}

/** By the worker's own program: `./tte rebuild` asks for a stack of which every part runs, and one may be played here. */
async function rebuild(): Promise<void> {
  const program = fileURLToPath(new URL('../../apps/worker/dist/rebuild-projections.js', import.meta.url));
  await promisify(execFile)(process.execPath, [program], {
    env: { ...stackEnvironment(), NODE_OPTIONS: '' },
  });
}

const ownLog = async (before: ReadonlySet<string>): Promise<Log> =>
  new Map([...(await log())].filter(([id]) => !before.has(id)));

/** Waits until every case is closed and folded. @returns those that did not come so far */
async function atRest(before: ReadonlySet<string>): Promise<readonly string[]> {
  let open: readonly string[] = [];
  await eventually(
    'rest',
    async () => {
      const heads = [...(await ownLog(before))].map(([id, events]) => [id, events.length] as const);
      const documents = new Map((await documentsOf('cases')).map((document) => [document._id, document]));
      const running = await withTemporal(({ workflow }) => workflow.count(OPEN_CASES));
      open = heads
        .filter(([id, seq]) => documents.get(id)?.['seq'] !== seq || documents.get(id)?.['open'] !== false)
        .map(([id]) => `${id}: open, or behind its log`);
      if (running.count > 0) open = [...open, `${running.count} cases run in Temporal`];
      return open.length === 0 || undefined;
    },
    REST_SECONDS,
  ).catch(() => undefined);
  return open;
}

const arrived = (mailboxUrl: string): Promise<readonly ArrivedMail[]> =>
  requestJson(`${mailboxUrl}/mailbox/api/messages`, 'GET mails');

const persons = () =>
  requestJson<{ email: string; registrations: number }[]>(
    `${stackVariable('SANDBOX_URL')}/bsre/portal/persons`,
    'GET persons',
  );

/** Workflows that ended otherwise than by themselves. */
const badRuns = (): Promise<readonly string[]> =>
  withTemporal(async ({ workflow }) => {
    const query = "ExecutionStatus IN ('Failed', 'TimedOut', 'Terminated')";
    const found: string[] = [];
    for await (const { workflowId, status } of workflow.list({ query }))
      found.push(`${workflowId}: ${status.name}`);
    return found;
  });
