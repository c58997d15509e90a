import type { CaseEvent } from '@tte/domain';
import { GENESIS, isDuplicateKey } from '@tte/mongo';
import { chain, contentOf } from './hash-chain.js';
import { LogFailure } from './log-failure.js';
import type { LoggedEvent } from './port.js';
import type { EventStore } from './store/event-store.js';

export interface AppendKnowing {
  /** The event that this process put at the log's end, as far as it knows. */
  readonly last?: LoggedEvent | undefined;
  /** Once it is aborted, nothing more is written and its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Puts the events that the log lacks at its end, and answers all of them as they are logged. One command, an insert,
 * where the predecessor is known; else two, since it is read first with what is there already.
 * @throws LogFailure `log-gap`, `log-conflict`
 */
export async function appendToLog(
  store: EventStore,
  caseId: string,
  events: readonly CaseEvent[],
  { last, signal }: AppendKnowing = {},
): Promise<readonly LoggedEvent[]> {
  const [first] = events;
  if (!first) return [];
  if (first.seq < 1) throw new LogFailure('log-gap', `${caseId}/${first.seq}`);
  for (const [index, { seq }] of events.entries()) {
    if (seq !== first.seq + index) throw new LogFailure('log-gap', `${caseId}/${first.seq + index}`);
  }
  const head = first.seq === 1 ? GENESIS : first.seq - 1 === last?.seq ? last.hash : undefined;
  const next = head === undefined ? undefined : chain(caseId, events, head);
  if (next && (await insertedAll(store, next, signal))) return next;
  // Each time that another writer is in the way, the log holds more of these events than before.
  for (let attempt = 0; attempt <= events.length; attempt += 1) {
    const { logged, missing } = await compare(store, caseId, events, first.seq);
    if (missing.length === 0) return logged;
    if (await insertedAll(store, missing, signal)) return [...logged, ...missing];
  }
  throw new LogFailure('store-unavailable', `${caseId}/${first.seq} is contested`);
}

/** Inserts the events; false when another writer has put one of them there, and perhaps some before it. */
async function insertedAll(store: EventStore, events: readonly LoggedEvent[], signal?: AbortSignal) {
  signal?.throwIfAborted();
  try {
    await store.insert(events);
    return true;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return false;
  }
}

/** Tells the events that the log holds, which must be equal, from those that it lacks, chained to them. */
async function compare(store: EventStore, caseId: string, events: readonly CaseEvent[], firstSeq: number) {
  const stored = await store.between(caseId, Math.max(1, firstSeq - 1), firstSeq + events.length - 1);
  const predecessor = firstSeq > 1 ? stored.shift() : undefined;
  if (firstSeq > 1 && predecessor?.seq !== firstSeq - 1) {
    throw new LogFailure('log-gap', `${caseId}/${firstSeq - 1}`);
  }
  for (const [index, event] of stored.entries()) {
    const given = events[index];
    if (event.seq !== given?.seq) throw new LogFailure('log-gap', `${caseId}/${firstSeq + index}`);
    if (contentOf(event) !== contentOf(given)) {
      throw new LogFailure('log-conflict', `${caseId}/${event.seq}`);
    }
  }
  const head = (stored.at(-1) ?? predecessor)?.hash ?? GENESIS;
  return { logged: stored, missing: chain(caseId, events.slice(stored.length), head) };
}
