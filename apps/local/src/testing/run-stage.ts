import { join } from 'node:path';
import { execa } from 'execa';
import { inHome, type Context } from '../context.js';
import { countsOfStage, takeCounts, type Counts } from './counts.js';
import type { Stage } from './stages.js';
import { openSurrounding } from './surroundings.js';
import { stageEnvironment } from './test-environment.js';

export interface StageResult {
  readonly stage: Stage;
  readonly passed: boolean;
  readonly seconds: number;
  readonly counts: Counts;
}

interface HowToRun {
  readonly long: boolean;
  /** When a command that does not end is ended, as a failure: one test that leaves something open must not hold CI. */
  readonly limitMs: number;
  /** Whether what its commands print waits for the end of each, since another stage runs beside this one. */
  readonly keepsOutput?: boolean;
}

/** Runs a stage: opens what it needs, runs its commands, and closes again whatever happens. */
export async function runStage(
  stage: Stage,
  context: Context,
  { long, ...how }: HowToRun,
): Promise<StageResult> {
  const began = Date.now();
  const countFile = inHome(context, 'test', `counts-${stage.name}.jsonl`);
  takeCounts(countFile);
  const env = { ...stageEnvironment(context, long), TTE_TEST_COUNTS: countFile };
  const passed = await withSurrounding(stage, context, env, how).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return false;
  });
  const counts = countsOfStage(takeCounts(countFile), passed);
  return { stage, passed, seconds: (Date.now() - began) / 1000, counts };
}

async function withSurrounding(
  stage: Stage,
  context: Context,
  env: NodeJS.ProcessEnv,
  how: Omit<HowToRun, 'long'>,
): Promise<boolean> {
  const surrounding = await openSurrounding(stage.surroundings, context);
  try {
    for (const command of stage.commands) {
      if (await passes(command, context, { ...env, ...surrounding.environment }, how)) continue;
      surrounding.onFailure();
      return false;
    }
    return true;
  } finally {
    await surrounding.end();
  }
}

async function passes(
  command: readonly string[],
  context: Context,
  env: NodeJS.ProcessEnv,
  { limitMs, keepsOutput = false }: Omit<HowToRun, 'long'>,
): Promise<boolean> {
  const reporter = join(context.root, 'apps/local/dist/testing/count-reporter.js');
  const [program = '', ...args] = command.flatMap((word) =>
    word === '{jest}' ? ['--reporters=default', `--reporters=${reporter}`] : [word],
  );
  const result = await execa(join(context.root, 'node_modules/.bin', program), args, {
    cwd: context.root,
    env,
    extendEnv: false,
    reject: false,
    stdio: keepsOutput ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    all: keepsOutput,
    timeout: limitMs,
  });
  if (result.all) console.log(result.all);
  if (result.timedOut)
    console.error(`${command.join(' ')}: did not end within ${limitMs / 1000} s and was ended.`);
  else if (result.code) console.error(result.shortMessage);
  return result.exitCode === 0;
}
