import { marksOn, PER_ANSWER, type Marks } from '@tte/mongo';
import type { PipelineStage } from 'mongoose';
import type { LoggedEvent } from '../port.js';
import { INSERTING, type Models, type StoredEvent } from './models.js';

/** More events than nearly every case has, so that one command reads a case. */
const CHUNK = 64;
/** Events that a case may get between the look at its head and the reading of its log, as a rule. */
const SINCE_HEAD = 3;

/** The `events` collection: insert-only, read by natural keys so that no secondary index is needed. */
export interface EventStore {
  /** Events of a case with `from <= seq <= to`, in order; absent ones are left out. One command. */
  between(caseId: string, from: number, to: number): Promise<LoggedEvent[]>;
  /** All events of a case after `seq`, in order. */
  after(caseId: string, seq: number): Promise<LoggedEvent[]>;
  /** The whole logs of cases, in order, up to whatever comes behind these heads. Usually one command for all. */
  whole(heads: readonly Head[]): Promise<ReadonlyMap<string, LoggedEvent[]>>;
  /** Inserts in order; one command. Throws the driver's duplicate key error at the first that is there. */
  insert(events: readonly LoggedEvent[]): Promise<void>;
  /** Every case with the number of its last event; with a time (ISO 8601) only cases of which one was logged since. */
  heads(since?: string): AsyncIterable<Head>;
  /** Those of these cases of which the log has an event. */
  known(caseIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** The number of a case's last event; `_id` is the case's. */
export interface Head {
  readonly _id: string;
  readonly seq: number;
}

export function eventStore({ events }: Pick<Models, 'events'>, now: () => Date): EventStore {
  const withKeys = (keys: readonly string[]) => events.find({ _id: { $in: keys } }).lean<StoredEvent[]>();

  const between = async (caseId: string, from: number, to: number) =>
    inOrder(await withKeys(keysOf(caseId, from, to)));

  async function after(caseId: string, seq: number) {
    const found: LoggedEvent[] = [];
    for (let from = seq + 1; ; from += CHUNK) {
      const chunk = await between(caseId, from, from + CHUNK - 1);
      found.push(...chunk);
      if (chunk.length < CHUNK) return found;
    }
  }

  async function whole(heads: readonly Head[]) {
    const found = await withKeys(heads.flatMap(({ _id, seq }) => keysOf(_id, 1, seq + SINCE_HEAD)));
    // Its key says whose an event is, whatever else is damaged.
    const stored = Map.groupBy(found, ({ _id }) => _id.slice(0, _id.lastIndexOf('/')));
    const logs = new Map<string, LoggedEvent[]>();
    for (const { _id, seq } of heads) {
      const log = inOrder(stored.get(_id) ?? []);
      const goesOn = log.at(-1)?.seq === seq + SINCE_HEAD;
      logs.set(_id, goesOn ? [...log, ...(await after(_id, seq + SINCE_HEAD))] : log);
    }
    return logs;
  }

  return {
    between,
    after,
    whole,
    async insert(logged) {
      const loggedAt = now().toISOString();
      const marks = marksOn(events.db);
      const stored = logged.map((event) => ({
        _id: keyOf(event),
        ...event,
        loggedAt,
        ...(marks && { mark: marks.of(`event/${keyOf(event)}`, event.hash) }),
      }));
      await events.insertMany(stored, INSERTING);
    },
    heads: (since) =>
      events
        .aggregate<Head>(since === undefined ? ALL_HEADS : headsSince(since))
        .cursor({ batchSize: PER_ANSWER }),
    async known(caseIds) {
      const firsts = { _id: { $in: caseIds.map((id) => `${id}/1`) } };
      const found = await events.find(firsts, { caseId: 1 }).lean<StoredEvent[]>();
      const known = new Set(found.map(({ caseId }) => caseId));
      // One that has lost its first event is damaged, not unknown.
      const others = caseIds.filter((id) => !known.has(id));
      const more = others.length > 0 ? await events.distinct('caseId', { caseId: { $in: others } }) : [];
      return new Set([...known, ...more]);
    },
  };
}

/** In the order of an index, backwards, so that MongoDB goes from case to case and skips what lies between. */
const ALL_HEADS: PipelineStage[] = [
  { $sort: { caseId: -1, seq: -1 } },
  { $group: { _id: '$caseId', seq: { $first: '$seq' } } },
];

const headsSince = (since: string): PipelineStage[] => [
  { $match: { loggedAt: { $gte: since } } },
  { $group: { _id: '$caseId', seq: { $max: '$seq' } } },
];

const inOrder = (stored: readonly StoredEvent[]): LoggedEvent[] =>
  stored.map(toEvent).sort((a, b) => a.seq - b.seq);

const keysOf = (caseId: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => keyOf({ caseId, seq: from + index }));

const keyOf = ({ caseId, seq }: Pick<StoredEvent, 'caseId' | 'seq'>): string => `${caseId}/${seq}`;

/** An event as it was logged, without what only the store needs. */
export function toEvent({ _id, loggedAt: _loggedAt, mark: _mark, ...event }: StoredEvent): LoggedEvent {
  return event as unknown as LoggedEvent;
}

/** Whether the product put it there, at this place. */
export const isMarked = (marks: Marks, event: StoredEvent): boolean =>
  event._id === keyOf(event) && marks.fits(`event/${event._id}`, event.hash, event.mark);
