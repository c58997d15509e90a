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

/** Runs a stage: opens what it needs, runs its commands, and closes again whatever happens. */
export async function runStage(stage: Stage, context: Context, long: boolean): Promise<StageResult> {
  const began = Date.now();
  const countFile = inHome(context, 'test', `counts-${stage.name}.jsonl`);
  takeCounts(countFile);
  const env = { ...stageEnvironment(context, long), TTE_TEST_COUNTS: countFile };
  const passed = await withSurrounding(stage, context, env).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return false;
  });
  const counts = countsOfStage(takeCounts(countFile), passed);
  return { stage, passed, seconds: (Date.now() - began) / 1000, counts };
}

async function withSurrounding(stage: Stage, context: Context, env: NodeJS.ProcessEnv): Promise<boolean> {
  const surrounding = await openSurrounding(stage.surroundings, context);
  try {
    for (const command of stage.commands) {
      if (await passes(command, context, { ...env, ...surrounding.environment })) continue;
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
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.code) console.error(result.shortMessage);
  return result.exitCode === 0;
}
