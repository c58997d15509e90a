import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { table } from '@tte/local';
import type { Befallen } from './befall.js';

/** What a round of faults came to. */
export interface Round {
  readonly round: string;
  readonly faults: readonly Befallen[];
  /** What else was seen, in words. */
  readonly seen: readonly string[];
  readonly cases: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  readonly seconds: number;
  /** Empty when nothing was lost and nothing came twice. */
  readonly wrong: readonly string[];
}

const seconds = (ms: number) => (ms / 1000).toFixed(1);

/** What a person reads of the rounds of one seed. */
export function textOf(seed: number, rounds: readonly Round[]): string {
  const rows = rounds.flatMap(({ round, faults }) =>
    faults.map(({ does, part, awayMs, progressMs }) => [
      round,
      does,
      part,
      seconds(awayMs),
      seconds(progressMs),
    ]),
  );
  const sums = rounds.map(({ round, cases, acknowledged, seconds: took, wrong, seen }) => {
    const all = Object.values(cases).reduce((sum, count) => sum + count, 0);
    const kinds = Object.entries(cases).map(([kind, count]) => `${kind} ${count}`);
    return [
      `${round}: ${all} cases (${kinds.join(', ')}), ${acknowledged} answers kept, ${took.toFixed(0)} s`,
      ...seen.map((line) => `  ${line}`),
      ...(wrong.length === 0 ? ['  nothing lost, nothing twice'] : wrong.map((line) => `  WRONG ${line}`)),
    ].join('\n');
  });
  return [
    `Seed ${seed}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}.`,
    '',
    table([['ROUND', 'DOES', 'PART', 'AWAY S', 'FIRST DECISION S'], ...rows]),
    '',
    ...sums,
  ].join('\n');
}

/** Kept beside the others, by day and seed. */
export function keepResult(seed: number, rounds: readonly Round[]): void {
  const folder = fileURLToPath(new URL('results', import.meta.url));
  const name = `${folder}/${new Date().toISOString().slice(0, 10)}-${seed}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${name}.json`, `${JSON.stringify({ seed, cores: cpus().length, rounds }, null, 2)}\n`);
  writeFileSync(`${name}.txt`, `${textOf(seed, rounds)}\n`);
}
