import type { Nudge, PortalWork, SystemCommand } from '../commands.js';
import { refuse, type Verdict } from '../decision.js';
import type { EventOf } from '../events.js';
import { enter, isOpen, stay, type Phase, type SubmittedCase } from '../state.js';
import { sopStep } from '../sop.js';
import { noted } from './noted.js';
import { roundOf } from './round.js';

/** The applicant says that 7 or 13 is done: look now. At 13 the word itself is the record. */
export function nudge(_command: Nudge, state: SubmittedCase): Verdict {
  const place = { step: state.step, round: roundOf(state) };
  if (state.status === 'awaiting-passphrase') {
    return [{ type: 'PassphraseSet', ...place, data: { evidence: 'applicant' } }];
  }
  return [{ type: 'Nudged', ...place, data: {} }];
}

/** A verifikator has worked in BSrE's portal: look again, or try a halted step again. */
export const recordPortalWork = (command: PortalWork, state: SubmittedCase): Verdict => [
  { type: 'PortalWorkRecorded', step: state.step, round: roundOf(state), data: noted(command) },
];

const HALTABLE: readonly SubmittedCase['status'][] = [
  'registering',
  'informing',
  'awaiting-activation',
  'verifying',
  'requesting-approval',
  'awaiting-passphrase',
  'awaiting-certificate',
];

/**
 * An outside system refused for good, or holds an account that belongs to another SOP: a person must look.
 * Why: docs/decisions/0009-halted-steps-wait-for-a-verifikator.md
 */
export function halt({ cause }: Extract<SystemCommand, { type: 'halt' }>, state: SubmittedCase): Verdict {
  if (!HALTABLE.includes(state.status)) return refuse('out-of-order');
  return [{ type: 'StepHalted', step: state.step, round: roundOf(state), data: { cause } }];
}

/** A step of the office has taken longer than the SOP's standard time. Told once per wait. */
export function recordStandardTimeExceeded(
  { dueAt }: Extract<SystemCommand, { type: 'record-standard-time-exceeded' }>,
  state: SubmittedCase,
): Verdict {
  if (!isOpen(state) || !owesTime(state)) return refuse('out-of-order');
  if (state.overdue) return [];
  return [{ type: 'StandardTimeExceeded', step: state.step, round: roundOf(state), data: { dueAt } }];
}

/** True where the office, and not the applicant or a machine, is waited for within the standard time. */
export const owesTime = (state: SubmittedCase): boolean =>
  (state.status === 'awaiting-disposition' ||
    state.status === 'awaiting-completeness' ||
    state.status === 'awaiting-approval') &&
  sopStep(state.step).officeTime;

/** A Signal that was refused leaves a trace, since its sender got no answer. */
export const recordRefusedSignal = (
  { command, code }: Extract<SystemCommand, { type: 'record-refused-signal' }>,
  state: SubmittedCase,
): Verdict => [{ type: 'SignalRefused', step: state.step, round: roundOf(state), data: { command, code } }];

export const nudged = (event: EventOf<'Nudged'>, state: SubmittedCase) =>
  stay(state, event, { changeSeen: true, nudges: state.facts.nudges + 1 });

export function portalWorkRecorded(
  event: EventOf<'PortalWorkRecorded'>,
  state: SubmittedCase,
): SubmittedCase {
  if (state.status === 'halted') return enter(state, event, state.resume, { changeSeen: true });
  return stay(state, event, { changeSeen: true });
}

export function stepHalted(event: EventOf<'StepHalted'>, state: SubmittedCase): SubmittedCase {
  const resume = { status: state.status, step: state.step } as Phase;
  return enter(state, event, { status: 'halted', step: state.step, cause: event.data.cause, resume });
}

export const standardTimeExceeded = (
  event: EventOf<'StandardTimeExceeded'>,
  state: SubmittedCase,
): SubmittedCase => ({ ...stay(state, event), overdue: true });

export const signalRefused = (event: EventOf<'SignalRefused'>, state: SubmittedCase) =>
  stay(state, event, { refusedSignals: state.facts.refusedSignals + 1 });
