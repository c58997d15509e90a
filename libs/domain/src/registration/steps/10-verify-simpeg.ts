import { rejectCase } from '../../case/closing.js';
import { refuse, type Ruling } from '../../case/decision.js';
import { decidedNow } from '../../case/disposition.js';
import { noted } from '../../case/noted.js';
import { enter } from '../../case/state.js';
import { approvedHere } from '../portal-decision.js';
import type { Approval } from '../commands.js';
import type { RegistrationEventOf } from '../events.js';
import type { SubmittedRegistration } from '../state.js';

/** 10. The verifikator compares the applicant with SIMPEG: "Ya" to 12, "Tidak" by way of 11 back to 7. */
export function decideApproval(command: Approval): Ruling {
  switch (command.outcome) {
    case 'approve':
      return [{ type: 'Approved', data: noted(command) }];
    case 'reactivate':
      if (command.fields.length === 0) return refuse('fields-required');
      return [{ type: 'ReactivationRequested', data: { fields: command.fields, ...noted(command) } }];
    case 'reject':
      return rejectCase(command);
  }
}

export const approved = (event: RegistrationEventOf<'Approved'>, state: SubmittedRegistration) =>
  approvedHere(event, state, decidedNow(event, state));

export const reactivationRequested = (
  event: RegistrationEventOf<'ReactivationRequested'>,
  state: SubmittedRegistration,
) => enter(state, event, { status: 'awaiting-portal-refusal', step: 10 }, decidedNow(event, state));
