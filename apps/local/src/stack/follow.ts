import { setTimeout as delay } from 'node:timers/promises';
import { inHome, type Context } from '../context.js';
import { logTail } from '../log-tail.js';
import { askSupervisor, type Answer } from '../supervisor/control.js';
import type { PartStatus } from '../supervisor/part-status.js';

const LOOK_EVERY_MS = 80;
const ENDED: ReadonlySet<PartStatus['state']> = new Set(['failed', 'died', 'stopped']);

type Outcome = 'ready' | 'failed' | 'abandoned';

/** The start of a stack, part by part. */
export interface Progress {
  /** How a part fared; never rejects. `abandoned`: another one failed first. */
  outcomeOf(part: string): Promise<Outcome>;
  /** Kept when every part is ready; fails with what befell the first that is not. */
  readonly done: Promise<void>;
}

/** Watches a stack that starts. */
export function followStart(context: Context, socket: string, parts: readonly string[]): Progress {
  const open = new Map(parts.map((name) => [name, Promise.withResolvers<Outcome>()]));
  const outcomes = new Map([...open].map(([name, { promise }]) => [name, promise]));
  const settle = (name: string, outcome: Outcome) => {
    open.get(name)?.resolve(outcome);
    open.delete(name);
  };
  const watch = async () => {
    while (open.size > 0) {
      const answer = await askSupervisor(socket, { verb: 'status', probe: false });
      for (const { name, state } of answer.parts) if (state === 'ready') settle(name, 'ready');
      const broken = answer.parts.find(({ state }) => ENDED.has(state));
      if (broken) settle(broken.name, 'failed');
      if (broken || answer.problem) throw new Error(problemOf(context, answer, broken));
      await delay(LOOK_EVERY_MS);
    }
  };
  const done = watch().finally(() => [...open.keys()].forEach((name) => settle(name, 'abandoned')));
  done.catch(() => {});
  return { outcomeOf: (part) => outcomes.get(part) ?? Promise.resolve('abandoned'), done };
}

function problemOf(context: Context, answer: Answer, broken: PartStatus | undefined): string {
  return broken ? describeProblem(context, broken) : (answer.problem ?? '');
}

/** What befell a part, with the end of its log. */
export function describeProblem(context: Context, part: PartStatus): string {
  const log = inHome(context, 'logs', `${part.name}.log`);
  const tail = part.external ? '' : logTail(log, 20);
  return [
    part.problem ?? `${part.name} is ${part.state}.`,
    ...(tail ? [`The end of ${log}:`, tail] : []),
  ].join('\n');
}
