import { readFile } from 'node:fs/promises';
import { canonical } from '@tte/mongo';
import { batchesOf } from './changes.js';
import type { Chains } from './chains.js';
import type { ExportFile, ExportScope, SealedCheckpoint } from './port.js';
import type { SigningKey } from './signing-key.js';
import { subjectOf, type Statement } from './statement.js';
import type { AuditStore } from './store.js';

export interface ExportParts {
  readonly store: AuditStore;
  readonly chains: readonly [Chains, Chains];
  readonly keys: readonly [SigningKey, ...SigningKey[]];
  seal(): Promise<SealedCheckpoint>;
}

const VERIFIER = new URL('../verifier/verify.mjs', import.meta.url);
/** Chains that are asked for at once, and statements that are read. */
const [CHAINS, LEAVES] = [100, 5_000];

/**
 * The files of an export, as the verifier reads them. It is sealed when the first of them is read, and holds what is
 * sealed, so that what goes on meanwhile is in none of them.
 */
export function exportFiles(
  { store, chains: [cases, access], keys, seal }: ExportParts,
  scope: ExportScope,
): readonly ExportFile[] {
  let sealing: Promise<SealedCheckpoint> | undefined;
  const size = async () => (await (sealing ??= seal())).size;
  const isOfCases = 'caseIds' in scope;

  /** Records up to what is stated of their chains. */
  async function* records(kind: Chains, idsOf: () => Promise<readonly string[]>) {
    const end = await size();
    for (const ids of batchesOf(await idsOf(), CHAINS)) {
      const stated = await endsOf(kind, ids, end);
      for await (const { id, n, content } of kind.recordsOf(ids))
        if (n <= (stated.get(`${kind.kind}/${id}`) ?? 0)) yield `${canonical(content)}\n`;
    }
  }

  async function endsOf({ kind }: Chains, ids: readonly string[], end: number) {
    const subjects = { subject: { $in: ids.map((id) => `${kind}/${id}`) }, _id: { $lt: end } };
    const found = await store.statements.find(subjects).sort({ _id: 1 }).toArray();
    const all = found.map(({ leaf }) => JSON.parse(leaf) as Statement);
    return new Map(all.map((one) => [subjectOf(one), 'n' in one ? one.n : 0]));
  }

  async function* statements() {
    const end = await size();
    for (let from = 0; from < end; from += LEAVES)
      yield (await store.leaves(from, Math.min(end, from + LEAVES))).map((leaf) => `${leaf}\n`).join('');
  }

  async function* checkpoints() {
    for await (const { note } of store.checkpoints.find({ _id: { $lte: await size() } }).sort({ _id: 1 }))
      yield `${note}\n`;
  }

  const manifest = {
    origin: keys[0].name,
    cases: isOfCases ? scope.caseIds : 'all',
    ...(!isOfCases && { from: scope.from, until: scope.until }),
  };
  const period = isOfCases ? undefined : scope;
  return [
    { name: 'isi.json', content: text(`${canonical(manifest)}\n`) },
    {
      name: 'peristiwa.jsonl',
      content: lazily(() =>
        records(cases, async () => (isOfCases ? scope.caseIds : cases.within(scope.from, scope.until))),
      ),
    },
    ...(period
      ? [
          {
            name: 'catatan-akses.jsonl',
            content: lazily(() => records(access, () => access.within(period.from, period.until))),
          },
        ]
      : []),
    { name: 'pernyataan.jsonl', content: lazily(statements) },
    { name: 'checkpoint.txt', content: lazily(checkpoints) },
    { name: 'kunci-publik.txt', content: text(keys.map(({ publicLine }) => `${publicLine}\n`).join('')) },
    {
      name: 'verify.mjs',
      content: lazily(async function* () {
        yield await readFile(VERIFIER, 'utf8');
      }),
    },
  ];
}

const lazily = <Value>(make: () => AsyncGenerator<Value>): AsyncIterable<Value> => ({
  [Symbol.asyncIterator]: () => make(),
});

const text = (given: string): AsyncIterable<string> =>
  lazily(async function* () {
    yield await Promise.resolve(given);
  });
