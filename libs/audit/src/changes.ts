import { PER_ANSWER, type MarkedRow } from '@tte/mongo';
import type { Connection } from 'mongoose';
import type { Chains, Head } from './chains.js';
import { STATE_ROWS, statementOf, type StateRows } from './state-rows.js';
import { subjectOf, type Statement } from './statement.js';
import type { AuditStore } from './store.js';

const BATCH = 500;

export function* batchesOf<Item>(items: readonly Item[], size = BATCH): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** What is to be stated since the last time. */
export function changesOn(connection: Connection, store: AuditStore, chains: readonly Chains[]) {
  /** Of these ends those that are further on than what is stated. A chain that is shorter is stated no more. */
  async function grown({ kind }: Chains, heads: readonly Head[]): Promise<readonly Head[]> {
    const stated = await store.lastOf(heads.map(({ id }) => `${kind}/${id}`));
    return heads.filter(({ id, n }) => n > rankOf(stated.get(`${kind}/${id}`), -1));
  }

  async function* ofChains(kind: Chains, since: string | undefined): AsyncGenerator<readonly Statement[]> {
    for (const heads of batchesOf(await kind.heads(since))) {
      const records = await kind.recordsAt(await grown(kind, heads));
      yield records.map(({ id, n, hash: head, at }) => ({ kind: kind.kind, id, n, head, at }));
    }
  }

  async function* ofRows(kind: StateRows, since: string | undefined): AsyncGenerator<readonly Statement[]> {
    const filter = kind.areFew || since === undefined ? {} : { markedAt: { $gte: since } };
    let batch: MarkedRow[] = [];
    for await (const row of kind.on(connection).find(filter).batchSize(PER_ANSWER)) {
      if (kind.isForGood(row)) batch.push(row);
      if (batch.length < BATCH) continue;
      yield await changed(kind, batch);
      batch = [];
    }
    yield await changed(kind, batch);
  }

  async function changed(kind: StateRows, rows: readonly MarkedRow[]): Promise<readonly Statement[]> {
    const now = rows.map((row) => statementOf(kind, row));
    const stated = await store.lastOf(now.map(subjectOf));
    return now.filter((one) => {
      const last = stated.get(subjectOf(one));
      // One that has gone back is stated no more: the last word about it stands.
      return last?.kind !== 'state' || (last.digest !== one.digest && last.n <= one.n);
    });
  }

  return {
    /** In batches. @param since ISO 8601: what was written before is known; all is looked at without it */
    async *since(since: string | undefined): AsyncGenerator<readonly Statement[]> {
      for (const kind of chains) yield* ofChains(kind, since);
      for (const kind of STATE_ROWS) yield* ofRows(kind, since);
    },
    /** How many chains have gone on. */
    async unsealed(since: string | undefined): Promise<number> {
      let count = 0;
      for (const kind of chains)
        for (const heads of batchesOf(await kind.heads(since))) count += (await grown(kind, heads)).length;
      return count;
    },
  };
}

const rankOf = (statement: Statement | undefined, none: number): number =>
  statement && 'n' in statement ? statement.n : none;
