import { createHash } from 'node:crypto';
import { canonical } from '@tte/mongo';
import {
  digestOf,
  leafOf,
  rootOf,
  sealed,
  signingKey,
  withLeaves,
  type Peak,
  type Statement,
} from '../src/index.js';
import { readCheckpoints } from '../verifier/verify.mjs';

export const ORIGIN = 'tte.contoh.go.id/registrasi';
const GENESIS = '0'.repeat(64);

/** Random numbers of a seed (mulberry32): the same forgeries each time. */
export function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item };
}

/** A record of a chain, a case's event or an entry of the access log, as an export has it. */
export interface Link {
  prevHash: string;
  hash: string;
  [member: string]: unknown;
}

export const hashOf = ({ hash: _hash, ...content }: Link): string =>
  createHash('sha256').update(canonical(content)).digest('hex');

/** Chains records anew from a place on: what a forger does who has the store. */
export function rechain(records: Link[], from = 0): void {
  for (let index = from; index < records.length; index += 1) {
    const record = records[index] as Link;
    record.prevHash = records[index - 1]?.hash ?? GENESIS;
    record.hash = hashOf(record);
  }
}

const timeOf = (step: number) => new Date(Date.UTC(2026, 0, 5) + step * 60_000).toISOString();

/** An office's log as it grows, sealed now and then, and exported whole. */
export function officeOf(seed: number, caseCount: number, eventsOfEach: number) {
  const random = randomOf(seed);
  const key = signingKey(ORIGIN, createHash('sha256').update(`key ${seed}`).digest());
  const chains = new Map<string, Link[]>();
  const access = new Map<string, Link[]>();
  const statements: Statement[] = [];
  const checkpoints: string[] = [];
  let peaks: readonly Peak[] = [];
  let [time, sealedAt] = [0, 0];
  const changed = new Set<string>();

  const grow = (all: Map<string, Link[]>, id: string, content: object) => {
    const chain = all.get(id) ?? [];
    all.set(id, chain);
    chain.push({ ...content, at: timeOf((time += 1)), prevHash: '', hash: '' });
    rechain(chain, chain.length - 1);
    changed.add(id);
  };
  const state = (list: Statement[]) => {
    statements.push(...list);
    peaks = withLeaves(peaks, list.map(leafOf));
  };
  const seal = () => {
    for (const id of changed) {
      const [kind, chain] = chains.has(id)
        ? (['case', chains.get(id)] as const)
        : (['access', access.get(id)] as const);
      const last = chain?.at(-1);
      if (chain && last) state([{ kind, id, n: chain.length, head: last.hash, at: String(last['at']) }]);
    }
    changed.clear();
    const head = { size: statements.length, root: rootOf(peaks) };
    checkpoints.push(sealed(head, [key]));
    state([{ kind: 'checkpoint', size: head.size, digest: digestOf(ORIGIN, head) }]);
    sealedAt = time;
  };

  const total = caseCount * eventsOfEach;
  for (let count = 0; count < total; count += 1) {
    const caseId = `case-${count < caseCount ? count : random.below(caseCount)}`;
    const seq = (chains.get(caseId)?.length ?? 0) + 1;
    grow(chains, caseId, { caseId, seq, type: 'DispositionForwarded', actor: `official-${random.below(9)}` });
    if (random.below(3) === 0) {
      const writer = `gateway-${random.below(4)}`;
      grow(access, writer, { writer, n: (access.get(writer)?.length ?? 0) + 1, outcome: 'looked', caseId });
    }
    if (time - sealedAt > total / 40) seal();
  }
  seal();
  const last = sealed({ size: statements.length, root: rootOf(peaks) }, [key]);
  return {
    manifest: { origin: ORIGIN, cases: 'all' },
    events: [...chains.values()].flat(),
    accessLog: [...access.values()].flat(),
    statements,
    checkpoints: readCheckpoints([...checkpoints, last].join('\n')),
    publicKeys: `${key.publicLine}\n`,
  };
}

export type Office = ReturnType<typeof officeOf>;
