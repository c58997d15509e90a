import { setTimeout as delay } from 'node:timers/promises';
import { inHome, type Context } from '../context.js';
import { logTail } from '../log-tail.js';
import { askSupervisor, type Answer } from '../supervisor/control.js';
import type { PartStatus } from '../supervisor/part-status.js';

const LOOK_EVERY_MS = 80;

/** The start of a stack as its parts go by: a promise for each, kept when it is ready. */
export interface Progress {
  ready(part: string): Promise<void>;
}

/** Watches a stack that starts. */
export function followStart(context: Context, socket: string, parts: readonly string[]): Progress {
  const waiting = new Map(parts.map((name) => [name, Promise.withResolvers<void>()]));
  for (const { promise } of waiting.values()) promise.catch(() => {});
  void watch(context, socket, waiting).catch((error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return { ready: (part) => waiting.get(part)?.promise ?? Promise.resolve() };
}

async function watch(
  context: Context,
  socket: string,
  waiting: Map<string, PromiseWithResolvers<void>>,
): Promise<void> {
  while (waiting.size > 0) {
    const answer = await askSupervisor(socket, { verb: 'status', probe: false });
    for (const { name, state } of answer.parts) {
      if (state !== 'ready') continue;
      waiting.get(name)?.resolve();
      waiting.delete(name);
    }
    const problem = problemOf(context, answer);
    if (problem) throw new Error(problem);
    await delay(LOOK_EVERY_MS);
  }
}

function problemOf(context: Context, answer: Answer): string | undefined {
  const broken = answer.parts.find(({ state }) => state === 'failed' || state === 'died');
  return broken ? describeProblem(context, broken) : answer.problem;
}

/** What befell a part, with the end of its log. */
export function describeProblem(context: Context, part: PartStatus): string {
  const log = inHome(context, 'logs', `${part.name}.log`);
  const tail = part.external ? '' : logTail(log, 12);
  return [part.problem ?? `${part.name} is ${part.state}.`, ...(tail ? [`The end of ${log}:`, tail] : [])].join('\n');
}
