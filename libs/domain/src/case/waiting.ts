import type { Nudge, PortalWork, SharedSystem } from './commands.js';
import { refuse, type Ruling } from './decision.js';
import type { EventOf } from './events.js';
import { noted } from './noted.js';
import type { Procedure } from './procedure.js';
import { deciderOf } from './rules.js';
import { stepOf } from './sop.js';
import {
  enter,
  isClosed,
  isHalted,
  isReturned,
  stay,
  type AnyCase,
  type Halted,
  type Place,
  type Standing,
} from './state.js';

/** The applicant says that it is done: look now. */
export const nudge = (_command: Nudge): Ruling => [{ type: 'Nudged', data: {} }];

/** A verifikator has worked in BSrE's portal: look again, or try a halted step again. */
export const recordPortalWork = (command: PortalWork): Ruling => [
  { type: 'PortalWorkRecorded', data: noted(command) },
];

/**
 * An outside system refused for good, or holds an account that belongs to another SOP: a person must look.
 * Why: docs/decisions/0009-halted-steps-wait-for-a-verifikator.md
 */
export function halt(procedure: Procedure, { cause }: SharedSystem<'halt'>, state: AnyCase): Ruling {
  const isStill = isClosed(state) || isHalted(state) || isReturned(state);
  const worksOutside = deciderOf(procedure, state) === undefined || isObserved(state);
  if (isStill || !worksOutside) return refuse('out-of-order');
  return [{ type: 'StepHalted', data: { cause } }];
}

/** The verifikator is waited for, and so is what BSrE shows of their work in its portal. */
export const looksAtBsre = ({ status }: AnyCase): boolean =>
  status === 'awaiting-portal-approval' || status === 'awaiting-portal-refusal';

/** BSrE is looked at, whether or not somebody of the office is waited for meanwhile. */
const isObserved = (state: AnyCase): boolean => looksAtBsre(state) || state.status === 'awaiting-certificate';

/** A step of the office has taken longer than the SOP's standard time. Told once per wait. */
export function recordStandardTimeExceeded(
  procedure: Procedure,
  { dueAt }: SharedSystem<'record-standard-time-exceeded'>,
  state: AnyCase,
): Ruling {
  if (!owesTime(procedure, state)) return refuse('out-of-order');
  if (state.overdue) return [];
  return [{ type: 'StandardTimeExceeded', data: { dueAt } }];
}

/** True where the office, and not the applicant or a machine, is waited for within the standard time. */
export const owesTime = (procedure: Procedure, state: AnyCase): boolean =>
  !isClosed(state) &&
  !isHalted(state) &&
  deciderOf(procedure, state) !== undefined &&
  stepOf(procedure.sop, state.step).officeTime;

/** A Signal that was refused leaves a trace, since its sender got no answer. */
export const recordRefusedSignal = ({ command, code }: SharedSystem<'record-refused-signal'>): Ruling => [
  { type: 'SignalRefused', data: { command, code } },
];

/** The step stands still, and goes on where it stood. */
export const stepHalted = <State extends AnyCase>(
  event: EventOf<'StepHalted'>,
  state: State,
): Standing<State['facts']> & Halted => {
  const resume: Place = { status: state.status, step: state.step };
  return enter(state, event, { status: 'halted', step: state.step, cause: event.data.cause, resume });
};

export const standardTimeExceeded = <State extends AnyCase>(
  event: EventOf<'StandardTimeExceeded'>,
  state: State,
): State => ({ ...stay(state, event), overdue: true });

export const signalRefused = <State extends AnyCase>(event: EventOf<'SignalRefused'>, state: State): State =>
  stay(state, event, { refusedSignals: state.facts.refusedSignals + 1 } as Partial<State['facts']>);
