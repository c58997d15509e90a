import type { SharedSystem } from './commands.js';
import { refuse, type Ruling } from './decision.js';
import type { EventOf } from './events.js';
import type { Procedure } from './procedure.js';
import { deciderOf } from './rules.js';
import { stay, type AnyCase } from './state.js';
import { owesTime } from './waiting.js';
import type { Level } from '../values/role.js';

/** Whom silence can be told to. */
export type Escalated = Level | 'operator';

/**
 * Who is told when a post leaves a case waiting: the post from which a letter comes to it. Nobody here stands above the
 * first, so the front desk is told, which entered the letter and can ask.
 */
const TOLD_OF_SILENCE: Readonly<Record<Level, Escalated>> = {
  kapusdatin: 'operator',
  kabid: 'kapusdatin',
  kasubbid: 'kabid',
  verifikator: 'kasubbid',
};

/** Who is told when the post that a case waits for stays silent; undefined where the office owes no time. */
export function escalatesTo(procedure: Procedure, state: AnyCase): Escalated | undefined {
  const decider = owesTime(procedure, state) ? deciderOf(procedure, state) : undefined;
  return decider && TOLD_OF_SILENCE[decider];
}

/**
 * A step of the office stays undone long beyond its standard time: another post is told, once per wait.
 * Why: docs/decisions/0100-silence-is-escalated.md
 */
export function recordEscalated(
  procedure: Procedure,
  { dueAt }: SharedSystem<'record-escalated'>,
  state: AnyCase,
): Ruling {
  const to = escalatesTo(procedure, state);
  if (!to || !state.overdue) return refuse('out-of-order');
  if (state.escalatedTo) return [];
  return [{ type: 'Escalated', data: { to, dueAt } }];
}

/** The step goes on; the post that was told is known until the case leaves it. */
export const escalated = <State extends AnyCase>(event: EventOf<'Escalated'>, state: State): State => ({
  ...stay(state, event),
  escalatedTo: event.data.to,
});
