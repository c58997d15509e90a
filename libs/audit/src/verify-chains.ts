import { judgeChains } from '../verifier/verify.mjs';
import type { ChainRecord, Chains } from './chains.js';
import type { Finding } from './port.js';
import type { Statement } from './statement.js';

type Seal = Extract<Statement, { readonly kind: 'case' | 'access' }>;
type Records = ReadonlyMap<string, readonly ChainRecord[]>;

/** Records that are read at once, as the chains' ends tell; a longer chain is read alone. */
const BATCH = 10_000;

/** What verified chains are handed to, a batch at a time. */
export type OfSound = (chains: Records) => Promise<void>;

/**
 * What is wrong with the chains of a kind. What went on after the list was sealed has to bear the product's marks.
 * @param onSound is handed the chains in which nothing is wrong
 */
export async function judgeStored(
  chains: Chains,
  statements: readonly Statement[],
  onSound: OfSound = async () => undefined,
): Promise<readonly Finding[]> {
  const seals = Map.groupBy(
    statements.filter((one): one is Seal => one.kind === chains.kind),
    ({ id }) => id,
  );
  const lengths = new Map((await chains.heads()).map(({ id, n }) => [id, n]));
  const suspects: string[] = [];
  for (const batch of batchesBy(lengths, [...new Set([...seals.keys(), ...lengths.keys()])])) {
    const read = await readOf(chains, batch);
    const sound = new Map<string, readonly ChainRecord[]>();
    for (const id of batch) {
      const records = read.get(id) ?? [];
      if (judgeAll(chains, new Map([[id, records]]), seals).length > 0) suspects.push(id);
      else sound.set(id, records);
    }
    await onSound(sound);
  }
  // Together: one tells of another from which its records come.
  return suspects.length === 0 ? [] : judgeAll(chains, await readOf(chains, suspects), seals, suspects);
}

async function readOf(chains: Chains, ids: readonly string[]): Promise<Records> {
  const records: ChainRecord[] = [];
  for await (const record of chains.recordsOf(ids)) records.push(record);
  return Map.groupBy(records, ({ id }) => id);
}

function* batchesBy(lengths: ReadonlyMap<string, number>, ids: readonly string[]): Generator<string[]> {
  let batch: string[] = [];
  let records = 0;
  for (const id of ids) {
    const more = lengths.get(id) ?? 0;
    if (batch.length > 0 && records + more > BATCH) {
      yield batch;
      [batch, records] = [[], 0];
    }
    batch.push(id);
    records += more;
  }
  if (batch.length > 0) yield batch;
}

function judgeAll(
  { kind }: Chains,
  read: Records,
  seals: ReadonlyMap<string, readonly Seal[]>,
  ids: readonly string[] = [...read.keys()],
): readonly Finding[] {
  const endOf = (id: string) => seals.get(id)?.at(-1)?.n ?? 0;
  const found = judgeChains({
    kind,
    records: [...read.values()].flat().filter(({ id, n }) => n <= endOf(id)),
    statements: ids.flatMap((id) => seals.get(id) ?? []),
    isInScope: () => true,
  }).map(({ code, where }) => ({ kind: code, where }));
  const named = (id: string) => found.some(({ where }) => where === id || where.startsWith(`${id},`));
  return [
    ...found,
    ...ids
      .filter((id) => !named(id))
      .flatMap((id) => unmarkedIn(kind, id, read.get(id) ?? [], endOf(id)))
      .slice(0, ids.length),
  ];
}

/** Of a chain that agrees with what is stated: what came later must follow, and all must bear the product's mark. */
function unmarkedIn(
  kind: Chains['kind'],
  id: string,
  records: readonly ChainRecord[],
  end: number,
): readonly Finding[] {
  const word = kind === 'case' ? 'event' : 'access';
  if (end === 0 && records.length > 0 && records.every(({ isMarked }) => !isMarked))
    return [{ kind: kind === 'case' ? 'case-invented' : 'writer-invented', where: id }];
  const odd = records.find(({ isMarked }) => !isMarked);
  if (odd)
    return [{ kind: `${word}-${odd.n > end ? 'inserted' : 'edited'}`, where: `${id}, nomor ${odd.n}` }];
  // Judged as if its end were sealed: what the verifier says of it holds.
  const last = records.at(-1);
  if (!last) return [];
  return judgeChains({
    kind,
    records,
    statements: [{ kind, id, n: last.n, head: last.hash, at: last.at }],
    isInScope: () => true,
  }).map(({ code, where }) => ({ kind: code, where }));
}
