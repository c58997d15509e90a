import { readFileSync, rmSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Adds counts up. */
export function sum(all: readonly Counts[]): Counts {
  const add = (of: (counts: Counts) => number) => all.reduce((total, counts) => total + of(counts), 0);
  return { passed: add((counts) => counts.passed), failed: add((counts) => counts.failed) };
}

/** Takes the counts that Jest runs left in a file, and removes it. */
export function takeCounts(file: string): Counts {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
  } catch {
    return { passed: 0, failed: 0 };
  }
  rmSync(file, { force: true });
  return sum(lines.map((line) => JSON.parse(line) as Counts));
}

/** A stage that failed without a failing test (a formatter, a compiler, a crash) counts as one failure. */
export function countsOfStage(jest: Counts, passed: boolean): Counts {
  return passed || jest.failed > 0 ? jest : { ...jest, failed: 1 };
}
