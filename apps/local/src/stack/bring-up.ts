import { Listr, type ListrTask } from 'listr2';
import type { Context } from '../context.js';
import type { PartName } from '../parts/part.js';
import { stackParts } from '../parts/stack-parts.js';
import { throttled } from '../runtime/report.js';
import { endLeftovers } from '../supervisor/leftovers.js';
import type { StackState } from '../supervisor/stack-state.js';
import { followStart, type Progress } from './follow.js';
import { launchSupervisor } from './launch.js';
import { takeDown } from './take-down.js';

interface HowToStart {
  readonly only: readonly PartName[];
  /** The stack ends with this process. */
  readonly attached: boolean;
}

/** Fetches what is missing, starts the stack and waits until every part is ready; stops it all when one is not. */
export async function bringUp(context: Context, { only, attached }: HowToStart): Promise<StackState> {
  await endLeftovers(context);
  await inParallel(only.filter(isFetched).map((name) => fetching(context, name)));
  const state = await launchSupervisor(context, only, attached);
  const progress = followStart(context, state.socket, only);
  await inParallel(only.map((name) => starting(progress, name))).catch(() => {});
  await progress.done.catch(async (error: unknown) => {
    await takeDown(context);
    throw error;
  });
  return state;
}

const isFetched = (name: PartName) => name === 'mongo' || name === 'temporal';

/** Fetched here, where a person sees the progress; the supervisor finds it in the cache. */
function fetching(context: Context, name: PartName): ListrTask {
  return {
    title: `${name}: get the program`,
    task: async (_, task) => {
      const report = throttled((line) => (task.output = line), process.stdout.isTTY ? 200 : 10_000);
      await stackParts(context, {}, [name], report);
    },
  };
}

function starting(progress: Progress, name: PartName): ListrTask {
  return {
    title: `${name}: start`,
    task: async (_, task) => {
      const outcome = await progress.outcomeOf(name);
      if (outcome === 'failed') throw new Error('did not start');
      if (outcome === 'abandoned') task.skip('not started');
    },
  };
}

function inParallel(tasks: ListrTask[]): Promise<unknown> {
  const options = { concurrent: true } as const;
  if (process.stdout.isTTY) return new Listr(tasks, options).run();
  return new Listr(tasks, { ...options, renderer: 'simple' }).run();
}
