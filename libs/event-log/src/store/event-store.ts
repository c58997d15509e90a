import type { LoggedEvent } from '../port.js';
import type { Models, StoredEvent } from './models.js';

/** More events than nearly every case has, so that one command reads a case. */
const CHUNK = 64;

/** The `events` collection: insert-only, read by natural keys so that no secondary index is needed. */
export interface EventStore {
  /** Events of a case with `from <= seq <= to`, in order; absent ones are left out. One command. */
  between(registrationId: string, from: number, to: number): Promise<LoggedEvent[]>;
  /** All events of a case after `seq`, in order. */
  after(registrationId: string, seq: number): Promise<LoggedEvent[]>;
  /** Inserts in order; one command. Throws the driver's duplicate key error at the first that is there. */
  insert(events: readonly LoggedEvent[]): Promise<void>;
  /** Every case with the number of its last event. */
  heads(): AsyncIterable<{ readonly _id: string; readonly seq: number }>;
}

export function eventStore({ events }: Pick<Models, 'events'>): EventStore {
  async function between(registrationId: string, from: number, to: number) {
    const keys = Array.from({ length: to - from + 1 }, (_, index) => `${registrationId}/${from + index}`);
    const stored = await events.find({ _id: { $in: keys } }).lean<StoredEvent[]>();
    return stored.map(toEvent).sort((a, b) => a.seq - b.seq);
  }

  async function after(registrationId: string, seq: number) {
    const found: LoggedEvent[] = [];
    for (let from = seq + 1; ; from += CHUNK) {
      const chunk = await between(registrationId, from, from + CHUNK - 1);
      found.push(...chunk);
      if (chunk.length < CHUNK) return found;
    }
  }

  return {
    between,
    after,
    async insert(logged) {
      const stored = logged.map((event) => ({ _id: `${event.registrationId}/${event.seq}`, ...event }));
      await events.insertMany(stored, { ordered: true });
    },
    heads: () =>
      events
        .aggregate<{ _id: string; seq: number }>([
          { $group: { _id: '$registrationId', seq: { $max: '$seq' } } },
        ])
        .cursor(),
  };
}

function toEvent({ _id, ...event }: StoredEvent): LoggedEvent {
  return event as unknown as LoggedEvent;
}
