import { toEvent, type LoggedEvent, type StoredEvent } from '@tte/event-log';
import { withStore } from './connections.js';

/** A document of the store, whatever it is of. */
export type Document = Readonly<Record<string, unknown>> & { readonly _id: string };

/** A case's events in order, by case. */
export type Log = ReadonlyMap<string, readonly LoggedEvent[]>;

export const documentsOf = (collection: string): Promise<readonly Document[]> =>
  withStore((store) => store.collection<Document>(collection).find().sort({ _id: 1 }).toArray());

/** The whole log, by case, each in order. */
export async function log(): Promise<Log> {
  const events = (await documentsOf('events')).map((stored) => toEvent(stored as unknown as StoredEvent));
  const cases = Map.groupBy(events, ({ caseId }) => caseId);
  return new Map([...cases].map(([id, list]) => [id, list.toSorted((a, b) => a.seq - b.seq)]));
}

export const PROJECTIONS = ['cases', 'tasks', 'accounts'] as const;

/** The documents of each projection, without what only counts how often they were written. */
export const projections = (): Promise<readonly (readonly Document[])[]> =>
  Promise.all(
    PROJECTIONS.map(async (name) =>
      (await documentsOf(name)).map(({ revision: _revision, ...rest }) => rest as Document),
    ),
  );
