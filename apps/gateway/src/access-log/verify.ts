import { GENESIS, hashOf } from '@tte/mongo';
import type { StoredEntry } from './entries.js';

/** Where a writer's chain breaks first. */
export interface AccessLogBreak {
  readonly writer: string;
  /** The place at which the entry should stand. */
  readonly n: number;
  /** `gap`: not the next number; `link`: does not name its predecessor's hash; `content`: its hash does not fit. */
  readonly why: 'gap' | 'link' | 'content';
}

/** What there is, and where it was altered. */
export interface Verification {
  readonly writers: number;
  readonly entries: number;
  readonly breaks: readonly AccessLogBreak[];
}

/**
 * Checks every chain. Entries that were cut off at the end of a chain leave no trace in it.
 * @param entries ordered by writer and number, and read one after the other, so that any number of them can be checked
 */
export async function verifyEntries(entries: AsyncIterable<StoredEntry>): Promise<Verification> {
  const breaks: AccessLogBreak[] = [];
  let [writers, count] = [0, 0];
  let chain = { writer: '', n: 0, head: GENESIS, broken: false };
  for await (const entry of entries) {
    count += 1;
    if (entry.writer !== chain.writer) {
      writers += 1;
      chain = { writer: entry.writer, n: 0, head: GENESIS, broken: false };
    }
    const n = chain.n + 1;
    const why = chain.broken ? undefined : faultOf(entry, n, chain.head);
    if (why) breaks.push({ writer: entry.writer, n, why });
    chain = { ...chain, n, head: entry.hash, broken: chain.broken || why !== undefined };
  }
  return { writers, entries: count, breaks };
}

function faultOf({ _id, hash, mark: _mark, ...content }: StoredEntry, n: number, head: string) {
  if (content.n !== n || _id !== `${content.writer}/${n}`) return 'gap';
  if (content.prevHash !== head) return 'link';
  return hash === hashOf(content) ? undefined : 'content';
}
