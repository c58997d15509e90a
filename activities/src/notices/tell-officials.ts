import { cancellationSignal, heartbeat, log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Noticed } from '@tte/contracts';
import { TOLD_NOTHING } from '@tte/domain';
import { fromStore } from '../store.js';
import type { NoticeDependencies } from './dependencies.js';
import { newsOf } from './mandate-notice.js';
import type { Noted } from './notice-store.js';
import { isReachable, officialsAt, type Official } from './official.js';
import { tellDevices } from './tell-devices.js';
import { tellOfMandates, tellOfTasks, type News } from './tell-official.js';

/** An address that was refused for good is tried again after so long, in milliseconds. */
const REFUSED_MS = 60 * 60_000;

/**
 * Tells each official what waits for them, when it is time, by mail and on their devices, and those whom a mandate
 * concerns that it was granted or revoked. One whose mail is refused does not stop the others; where it was not refused
 * for good the whole is tried again in the end, and what was sent is passed over.
 */
export async function tellOfficials(deps: NoticeDependencies, at: string): Promise<Noticed> {
  const [officials, news] = await read(deps, at);
  const told = await fromStore(() => deps.notices.all());
  const counts = { digests: 0, mandates: 0, pushes: 0, failed: 0 };
  let deferred: ApplicationFailure | undefined;
  for (const official of officials.filter(isReachable)) {
    cancellationSignal().throwIfAborted();
    heartbeat();
    const noted = told.get(official.subject);
    if (wasRefused(noted, at)) continue;
    try {
      counts.mandates += await tellOfMandates(deps, official, news);
      counts.digests += await tellOfTasks(deps, official, noted, news);
    } catch (error) {
      if (!(error instanceof ApplicationFailure) || !error.type?.startsWith('mail-')) throw error;
      log.warn('official-not-told', { failure: error.type });
      if (!error.nonRetryable) deferred = error;
      else {
        counts.failed += 1;
        const refused = { ...(noted ?? TOLD_NOTHING), refusedAt: at };
        await fromStore(() => deps.notices.put(official.subject, refused));
      }
    }
  }
  const { pushes, refused } = await tellDevices(deps, officials, news);
  counts.pushes += pushes;
  counts.failed += refused;
  if (deferred) throw deferred;
  return counts;
}

async function read(
  { eventLog, ...stores }: NoticeDependencies,
  at: string,
): Promise<readonly [readonly Official[], News]> {
  const staff = await fromStore(() => stores.staff.all());
  const mandates = await fromStore(() => stores.mandates.list({}));
  const seqs = await fromStore(() => eventLog.taskSeqs());
  const tasks = await fromStore(() => eventLog.tasks([...seqs.keys()]));
  const nameOf = (subject: string) => staff.find((one) => one.subject === subject)?.names.at(-1)?.name;
  const news = newsOf(mandates, at).map((one) => ({
    ...one,
    holderName: nameOf(one.mandate.holder) ?? one.mandate.holder,
  }));
  const officials = await officialsAt(staff, mandates, at, (subject, sealed) =>
    stores.vault.openAddress(subject, sealed),
  );
  return [officials, { at, tasks, mandates: news }];
}

const wasRefused = (noted: Noted | undefined, at: string): boolean =>
  noted?.refusedAt !== undefined && Date.parse(at) - Date.parse(noted.refusedAt) < REFUSED_MS;
