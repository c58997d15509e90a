import type { Correction, Return } from './commands.js';
import { refuse, type Ruling } from './decision.js';
import type { EventOf } from './events.js';
import { noted } from './noted.js';
import {
  correctedBy,
  decisionPhase,
  enter,
  isReturned,
  type AnyCase,
  type CaseFacts,
  type LetterPhase,
  type LetterStep,
  type Returned,
  type Standing,
} from './state.js';
import { standsInLetter } from '../values/applicant.js';

/** An official returns the case, naming the fields; it waits inside the step that returned it. */
export function returnCase(command: Return & { readonly noteRef?: string }): Ruling {
  if (command.fields.length === 0) return refuse('fields-required');
  return [{ type: 'ReturnedForCorrection', data: { fields: command.fields, ...noted(command) } }];
}

/**
 * The applicant corrects just what was returned. What stands in the letter needs a new one and voids all
 * dispositions; a corrected NIK is another person to BSrE, so the case gives way to its successor.
 */
export function correct(command: Correction, state: AnyCase): Ruling {
  if (!isReturned(state)) return refuse('wrong-turn');
  const { fields, newDataVersion, unit, employeeKind, letterRef, letterCommitment, successor, confirmed } =
    command;
  if (newDataVersion <= state.facts.dataVersion) return refuse('stale-case');
  if (fields.some((field) => !state.fields.includes(field))) return refuse('field-not-returned');
  if (state.fields.some((field) => !fields.includes(field))) return refuse('field-not-corrected');
  const { facts } = state;
  const fromTheStart = fields.some(standsInLetter);
  if (fromTheStart && (letterRef === undefined || letterRef === facts.letterRef)) {
    return refuse('letter-required');
  }
  if ((!fromTheStart && letterRef !== undefined) || changesUnnamed(command, facts)) {
    return refuse('field-not-returned');
  }
  if (fields.includes('nik')) {
    if (successor === undefined) return refuse('successor-required');
    return [{ type: 'Superseded', data: { successor, ...noted(command) } }];
  }
  return [
    {
      type: 'DataCorrected',
      data: {
        fields,
        dataVersion: newDataVersion,
        unit,
        employeeKind,
        fromTheStart,
        ...(letterRef !== undefined && { letterRef }),
        ...(letterCommitment !== undefined && { letterCommitment }),
        ...(confirmed !== undefined && { confirmed }),
        ...noted(command),
      },
    },
  ];
}

/** Whether what the case itself knows of the data changes, without being named among the corrected fields. */
export const changesUnnamed = (
  { fields, unit, employeeKind }: Pick<Correction, 'fields' | 'unit' | 'employeeKind'>,
  facts: Pick<CaseFacts, 'unit' | 'employeeKind'>,
): boolean =>
  (unit !== facts.unit && !fields.includes('unit')) ||
  (employeeKind !== facts.employeeKind && !fields.includes('employee-number'));

/** The case waits for the applicant's correction, where it was returned. */
export const returnedForCorrection = <Facts extends CaseFacts>(
  event: EventOf<'ReturnedForCorrection'>,
  state: AnyCase<Facts>,
): Standing<Facts> & Returned =>
  enter(
    state,
    event,
    { status: 'returned', step: event.step as LetterStep, fields: event.data.fields, informed: false },
    changed<Facts>({
      returns: state.facts.returns + 1,
      nudges: 0,
      decidedBy: { ...state.facts.decidedBy, [event.actor.post]: event.actor.subject },
    }),
  );

/** The official who returned the case decides anew, or all of them on a new letter. */
export function dataCorrected<Facts extends CaseFacts>(
  event: EventOf<'DataCorrected'>,
  state: AnyCase<Facts>,
): Standing<Facts> & LetterPhase {
  const { fields, dataVersion, unit, employeeKind, fromTheStart } = event.data;
  const { letterRef = state.facts.letterRef, letterCommitment = state.facts.letterCommitment } = event.data;
  const corrected = correctedBy(event, fields);
  const facts = { dataVersion, unit, employeeKind, letterRef, letterCommitment, corrected };
  if (!fromTheStart) {
    return enter(state, event, decisionPhase(event.step as LetterStep), changed<Facts>(facts));
  }
  const { letterRound } = state.facts;
  return enter(
    state,
    event,
    decisionPhase(2),
    changed<Facts>({ ...facts, letterRound: letterRound + 1, decidedBy: {} }),
  );
}

/** Changes of what every case has are changes of what this SOP's cases have. */
const changed = <Facts extends CaseFacts>(facts: Partial<CaseFacts>): Partial<Facts> =>
  facts as Partial<Facts>;
