import type { Correction } from '../case/commands.js';
import { refuse, type Ruling } from '../case/decision.js';
import { changesUnnamed } from '../case/correction.js';
import { noted } from '../case/noted.js';
import { correctedBy, enter } from '../case/state.js';
import { CORRECTABLE_ON_EVIDENCE } from '../values/correction-evidence.js';
import type { RegistrationEventOf } from './events.js';
import type { SubmittedRegistration } from './state.js';

/**
 * 10. The application is wrong and not the person: the verifikator corrects it, with a reason and what proves it, and
 * what is true now is verified and compared anew.
 */
export function correctOnEvidence(command: Correction, { facts }: SubmittedRegistration): Ruling {
  const { fields, newDataVersion, unit, employeeKind, letterRef, successor, confirmed, evidence } = command;
  if (newDataVersion <= facts.dataVersion) return refuse('stale-case');
  if (fields.length === 0) return refuse('fields-required');
  const unnamed = letterRef !== undefined || successor !== undefined || changesUnnamed(command, facts);
  if (unnamed || fields.some((field) => !CORRECTABLE_ON_EVIDENCE.includes(field)))
    return refuse('field-not-returned');
  if (evidence === undefined) return refuse('evidence-required');
  if (command.noteRef === undefined) return refuse('note-required');
  const data = { fields, dataVersion: newDataVersion, unit, employeeKind, fromTheStart: false, evidence };
  return [{ type: 'DataCorrected', data: { ...data, ...(confirmed && { confirmed }), ...noted(command) } }];
}

/** The corrected applicant is verified and compared anew. */
export const dataCorrectedOnEvidence = (
  event: RegistrationEventOf<'DataCorrected'>,
  state: SubmittedRegistration,
) => {
  const { fields, dataVersion, unit, employeeKind } = event.data;
  const corrected = correctedBy(event, fields);
  return enter(
    state,
    event,
    { status: 'verifying', step: 8 },
    { dataVersion, unit, employeeKind, corrected, compared: {} },
  );
};
