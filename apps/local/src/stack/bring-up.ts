import { Listr, type ListrTask } from 'listr2';
import type { Context } from '../context.js';
import type { PartName } from '../parts/part.js';
import { stackParts } from '../parts/stack-parts.js';
import { throttled } from '../runtime/report.js';
import { endLeftovers } from '../supervisor/leftovers.js';
import type { StackState } from '../supervisor/stack-state.js';
import { followStart } from './follow.js';
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
  await fetchParts(context, only);
  const state = await launchSupervisor(context, only, attached);
  const progress = followStart(context, state.socket, only);
  const tasks = only.map((name): ListrTask => ({ title: name, task: () => progress.ready(name) }));
  try {
    await listing(tasks).run();
  } catch (error) {
    await takeDown(context);
    throw error;
  }
  return state;
}

/** Runtime parts are fetched here, where a person sees the progress, and not in the supervisor. */
async function fetchParts(context: Context, only: readonly PartName[]): Promise<void> {
  const wanted = only.filter((name) => name === 'mongo' || name === 'temporal');
  const tasks = wanted.map(
    (name): ListrTask => ({
      title: `${name}: get the program`,
      task: async (_, task) => {
        const report = throttled((line) => (task.output = line), process.stdout.isTTY ? 200 : 10_000);
        await stackParts(context, {}, [name], report);
      },
    }),
  );
  await listing(tasks).run();
}

function listing(tasks: ListrTask[]): Listr {
  return new Listr(tasks, {
    concurrent: true,
    renderer: process.stdout.isTTY ? 'default' : 'simple',
    rendererOptions: { showErrorMessage: false },
  } as ConstructorParameters<typeof Listr>[1]);
}
