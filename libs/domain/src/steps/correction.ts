import type { Completeness, Correction, Disposition } from '../commands.js';
import { refuse, type Verdict } from '../decision.js';
import type { EventOf } from '../events.js';
import { decisionPhase, enter, type DispositionStep, type SubmittedCase } from '../state.js';
import { standsInLetter } from '../values/applicant.js';
import { noted } from './noted.js';

type Return = Extract<Disposition | Completeness, { outcome: 'return' }>;

/** An official returns the case, naming the fields; it waits inside the step that returned it. */
export function returnCase(command: Return, step: DispositionStep | 5, { facts }: SubmittedCase): Verdict {
  if (command.fields.length === 0) return refuse('fields-required');
  return [
    {
      type: 'ReturnedForCorrection',
      step,
      round: facts.letterRound,
      data: { fields: command.fields, ...noted(command) },
    },
  ];
}

/**
 * The applicant corrects just what was returned. What stands in the letter needs a new one and voids all
 * dispositions; a corrected NIK is another person to BSrE, so the case gives way to its successor.
 */
export function correct(command: Correction, state: SubmittedCase): Verdict {
  if (state.status !== 'returned') return refuse('wrong-turn');
  const { fields, newDataVersion, unit, employeeKind, letterRef, letterCommitment, successor, confirmed } =
    command;
  if (newDataVersion <= state.facts.dataVersion) return refuse('stale-case');
  if (fields.some((field) => !state.fields.includes(field))) return refuse('field-not-returned');
  if (state.fields.some((field) => !fields.includes(field))) return refuse('field-not-corrected');
  const { step, facts } = state;
  const fromTheStart = fields.some(standsInLetter);
  if (fromTheStart && (letterRef === undefined || letterRef === facts.letterRef)) {
    return refuse('letter-required');
  }
  const unnamed =
    (!fromTheStart && letterRef !== undefined) ||
    (unit !== facts.unit && !fields.includes('unit')) ||
    (employeeKind !== facts.employeeKind && !fields.includes('employee-number'));
  if (unnamed) return refuse('field-not-returned');
  if (fields.includes('nik')) {
    if (successor === undefined) return refuse('successor-required');
    return [{ type: 'Superseded', step, round: facts.letterRound, data: { successor } }];
  }
  return [
    {
      type: 'DataCorrected',
      step,
      round: facts.letterRound,
      data: {
        fields,
        dataVersion: newDataVersion,
        unit,
        employeeKind,
        fromTheStart,
        ...(letterRef !== undefined && { letterRef }),
        ...(letterCommitment !== undefined && { letterCommitment }),
        ...(confirmed !== undefined && { confirmed }),
      },
    },
  ];
}

export function returnedForCorrection(
  event: EventOf<'ReturnedForCorrection'>,
  state: SubmittedCase,
): SubmittedCase {
  const step = event.step as DispositionStep | 5;
  return enter(
    state,
    event,
    { status: 'returned', step, fields: event.data.fields, informed: false },
    {
      returns: state.facts.returns + 1,
      nudges: 0,
      decidedBy: { ...state.facts.decidedBy, [event.actor.post]: event.actor.subject },
    },
  );
}

export function dataCorrected(event: EventOf<'DataCorrected'>, state: SubmittedCase): SubmittedCase {
  const { dataVersion, unit, employeeKind, fromTheStart } = event.data;
  const { letterRef = state.facts.letterRef, letterCommitment = state.facts.letterCommitment } = event.data;
  const facts = { dataVersion, unit, employeeKind, letterRef, letterCommitment };
  if (!fromTheStart) return enter(state, event, decisionPhase(event.step as DispositionStep | 5), facts);
  return enter(state, event, decisionPhase(2), {
    ...facts,
    letterRound: state.facts.letterRound + 1,
    decidedBy: {},
  });
}
