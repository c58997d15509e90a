import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inHome, type Context } from '../context.js';
import { table } from '../table.js';
import { sum } from '../testing/counts.js';
import { runStage, type StageResult } from '../testing/run-stage.js';
import { stages, type Stage } from '../testing/stages.js';

/** Twice what the slowest command takes on two cores; CI ends everything after 90 minutes. */
const LIMIT_MS = 40 * 60_000;
const LONG_LIMIT_MS = 120 * 60_000;

/** Runs every stage, also after one that failed; the last line is for CI: `N passed, M failed`. */
export async function run(args: string[], context: Context): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      long: { type: 'boolean' },
      only: { type: 'string', multiple: true },
      // Done by ./tte, before there is a Node to run this.
      install: { type: 'boolean' },
    },
  });
  const long = values.long ?? false;
  const chosen = values.only ? stagesNamed(values.only) : stages.filter(({ byOption }) => long || !byOption);
  const limitMs = long ? LONG_LIMIT_MS : LIMIT_MS;
  mkdirSync(inHome(context, 'test'), { recursive: true });
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort());

  const results: StageResult[] = [];
  /** Takes stages in turn until none is left. */
  const lane = async (left: Stage[], keepsOutput: boolean): Promise<void> => {
    for (let stage = left.shift(); stage && !interrupted.signal.aborted; stage = left.shift()) {
      console.log(`\n━━ ${stage.title} (${stage.name})`);
      const result = await runStage(stage, context, { long, limitMs, keepsOutput });
      console.log(
        `━━ ${stage.name}: ${result.passed ? 'passed' : 'FAILED'} in ${result.seconds.toFixed(1)} s`,
      );
      results.push(result);
    }
  };
  const ofFiles = chosen.filter(({ surroundings }) => surroundings === 'nothing');
  await Promise.all([lane(ofFiles, true), lane(ofFiles, true)]);
  await lane(
    chosen.filter(({ surroundings }) => surroundings !== 'nothing'),
    false,
  );
  console.log(`\n${table([['STAGE', 'RESULT', 'SECONDS', 'TESTS', 'FAILED'], ...results.map(row)])}\n`);
  const { passed, failed } = sum(results.map(({ counts }) => counts));
  console.log(`${passed} passed, ${failed} failed`);
  return results.length === chosen.length && results.every((result) => result.passed) ? 0 : 1;
}

function stagesNamed(names: readonly string[]): readonly Stage[] {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown)
    throw new Error(`There is no stage "${unknown}". Stages: ${stages.map(({ name }) => name).join(', ')}.`);
  return stages.filter(({ name }) => names.includes(name));
}

function row({ stage, passed, seconds, counts }: StageResult): string[] {
  return [
    stage.name,
    passed ? 'passed' : 'FAILED',
    seconds.toFixed(1),
    String(counts.passed),
    String(counts.failed),
  ];
}
