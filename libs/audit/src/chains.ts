import { isMarked, toEvent, type StoredEvent } from '@tte/event-log';
import { PER_ANSWER, type Marks } from '@tte/mongo';
import type { Connection } from 'mongoose';

/** An entry of the access log as the gateway stores it. */
export interface StoredAccess {
  readonly _id: string;
  readonly writer: string;
  readonly n: number;
  readonly at: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly mark?: string;
}

/** The end of a chain. */
export interface Head {
  readonly id: string;
  readonly n: number;
}

/** A record of a chain, as it is exported, and whether the product put it where it stands. */
export interface ChainRecord {
  readonly id: string;
  readonly n: number;
  readonly prevHash: string;
  readonly hash: string;
  readonly at: string;
  readonly content: object;
  readonly isMarked: boolean;
}

/** One kind of chains in the store. */
export interface Chains {
  readonly kind: 'case' | 'access';
  /** The ends of all chains, or of those of which a record was written since (ISO 8601). */
  heads(since?: string): Promise<readonly Head[]>;
  /** All records of these chains, one chain after another, by their numbers. */
  recordsOf(ids: readonly string[]): AsyncIterable<ChainRecord>;
  /** Single records. */
  recordsAt(heads: readonly Head[]): Promise<readonly ChainRecord[]>;
  /** The chains with a record in a period (ISO 8601). */
  within(from: string, until: string): Promise<readonly string[]>;
}

/** Both kinds: of cases, and of writers of the access log. */
export function chainsOn(connection: Connection, marks: () => Marks): readonly [Chains, Chains] {
  const events = connection.collection<StoredEvent>('events');
  const entries = connection.collection<StoredAccess>('access_log');

  const ofEvent = (stored: StoredEvent): ChainRecord => {
    const { caseId: id, seq: n, prevHash, hash, at } = stored;
    return { id, n, prevHash, hash, at, content: toEvent(stored), isMarked: isMarked(marks(), stored) };
  };
  const ofEntry = ({ _id, mark, ...content }: StoredAccess): ChainRecord => {
    const { writer: id, n, prevHash, hash, at } = content;
    const fits = _id === `${id}/${n}` && marks().fits(`access/${_id}`, hash, mark);
    return { id, n, prevHash, hash, at, content, isMarked: fits };
  };

  async function endsOf(
    collection: typeof events | typeof entries,
    [id, n, written]: readonly [string, string, string],
    since: string | undefined,
  ): Promise<readonly Head[]> {
    const all = [{ $sort: { [id]: -1, [n]: -1 } }, { $group: { _id: `$${id}`, n: { $first: `$${n}` } } }];
    const some = [
      { $match: { [written]: { $gte: since } } },
      { $group: { _id: `$${id}`, n: { $max: `$${n}` } } },
    ];
    const found = collection.aggregate<{ _id: string; n: number }>(since === undefined ? all : some);
    return (await found.toArray()).map((head) => ({ id: head._id, n: head.n }));
  }

  const keysOf = (heads: readonly Head[]) => ({ _id: { $in: heads.map(({ id, n }) => `${id}/${n}`) } });

  return [
    {
      kind: 'case',
      heads: (since) => endsOf(events, ['caseId', 'seq', 'loggedAt'], since),
      recordsOf: (ids) =>
        events
          .find({ caseId: { $in: [...ids] } })
          .sort({ caseId: 1, seq: 1 })
          .batchSize(PER_ANSWER)
          .map(ofEvent),
      recordsAt: async (heads) => (await events.find(keysOf(heads)).toArray()).map(ofEvent),
      within: (from, until) => events.distinct('caseId', { at: { $gte: from, $lt: until } }),
    },
    {
      kind: 'access',
      heads: (since) => endsOf(entries, ['writer', 'n', 'at'], since),
      recordsOf: (ids) =>
        entries
          .find({ writer: { $in: [...ids] } })
          .sort({ writer: 1, n: 1 })
          .batchSize(PER_ANSWER)
          .map(ofEntry),
      recordsAt: async (heads) => (await entries.find(keysOf(heads)).toArray()).map(ofEntry),
      within: (from, until) => entries.distinct('writer', { at: { $gte: from, $lt: until } }),
    },
  ];
}
