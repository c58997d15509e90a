import { cancellationSignal, heartbeat, log, metricMeter } from '@temporalio/activity';
import { noticeKey, TOLD_NOTHING, type Waiting } from '@tte/domain';
import type { PushMessage, PushOutcome, PushSender, PushSubscription } from '@tte/outside';
import type { PushDevice } from '@tte/staff';
import { fromStore } from '../store.js';
import type { NoticeDependencies } from './dependencies.js';
import { headLine } from './digest.js';
import type { Official } from './official.js';
import { dueTo, type News } from './tell-official.js';

const MINUTE = 60_000;
/** So long, in milliseconds, nothing is sent to a device whose service takes nothing now, where it names no time. */
const DEFERRED_MS = 15 * MINUTE;
/** The same where the service refused what we sent. */
const REFUSED_MS = 60 * MINUTE;

/**
 * Shows on officials' devices what waits for them, by the rules of the mails: each device is told by itself, so that
 * one that fails today is told all tomorrow. A service that takes nothing now is left alone until the next run.
 * @returns how many messages were taken, and how many were refused
 */
export async function tellDevices(
  deps: NoticeDependencies,
  officials: readonly Official[],
  news: News,
): Promise<{ readonly pushes: number; readonly refused: number }> {
  const { push } = deps;
  const counts = { pushes: 0, refused: 0 };
  if (!push) return counts;
  const owners = new Map(officials.map((official) => [official.subject, official]));
  const resting = new Set<string>();
  for (const device of await fromStore(() => deps.devices.all())) {
    cancellationSignal().throwIfAborted();
    heartbeat();
    const waiting = dueOn(deps, device, owners.get(device.subject), news);
    const subscription = waiting && (await subscriptionOf(deps, push, device));
    if (!waiting || !subscription || resting.has(hostOf(subscription))) continue;
    const outcome = await sent(push, subscription, waiting);
    if (outcome.kind === 'deferred') resting.add(hostOf(subscription));
    if (outcome.kind === 'taken') counts.pushes += 1;
    if (outcome.kind === 'refused') counts.refused += 1;
    await fromStore(() => noted(deps, device, outcome, waiting, news.at));
  }
  return counts;
}

/** What waits for a device's owner, if it is time to show it. */
function dueOn(
  deps: NoticeDependencies,
  { told = TOLD_NOTHING, notBefore }: PushDevice,
  owner: Official | undefined,
  news: News,
): readonly Waiting[] | undefined {
  if (!owner || (notBefore !== undefined && news.at < notBefore)) return undefined;
  return dueTo(deps, owner, told, news);
}

/** Undefined where a key was changed since it was switched on: its official's settings show it as off. */
async function subscriptionOf(
  { vault }: NoticeDependencies,
  push: PushSender,
  { subject, publicKey, sealed }: PushDevice,
): Promise<PushSubscription | undefined> {
  if (publicKey !== push.publicKey) return undefined;
  const opened = await vault.openAddress(subject, sealed);
  return opened === undefined ? undefined : (JSON.parse(opened) as PushSubscription);
}

const hostOf = ({ endpoint }: PushSubscription): string => new URL(endpoint).host;

/** Counts and tells what became of a message; never where it went, for who knows that can send there. */
async function sent(
  push: PushSender,
  subscription: PushSubscription,
  waiting: readonly Waiting[],
): Promise<PushOutcome> {
  const outcome = await push.send(subscription, messageOf(waiting));
  metricMeter
    .createCounter('tte_pushes', '', 'Messages to devices of officials, by what became of them.')
    .add(1, { outcome: outcome.kind });
  if (outcome.kind === 'refused') log.warn('push-refused', { status: outcome.status });
  return outcome;
}

function messageOf(waiting: readonly Waiting[]): PushMessage {
  const [first, ...others] = waiting;
  const alone = first && others.length === 0;
  return {
    topic: 'menunggu',
    title: headLine(waiting),
    body: alone ? 'Buka berkasnya setelah Anda masuk.' : 'Buka kotak masuk setelah Anda masuk.',
    link: alone ? `/berkas/${first.caseId}` : '/kotak-masuk',
  };
}

function noted(
  { devices }: NoticeDependencies,
  device: PushDevice,
  outcome: PushOutcome,
  waiting: readonly Waiting[],
  at: string,
): Promise<void> {
  const after = (milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString();
  switch (outcome.kind) {
    case 'gone':
      return devices.remove(device);
    case 'taken': {
      const sentBefore = device.told?.sent ?? 0;
      return devices.note(device, { told: { sent: sentBefore + 1, at, known: waiting.map(noticeKey) } });
    }
    case 'deferred':
      return devices.note(device, { notBefore: after(outcome.waitMs ?? DEFERRED_MS) });
    case 'refused':
      return devices.note(device, { notBefore: after(REFUSED_MS) });
  }
}
