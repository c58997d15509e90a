import { checked, forbidsApproval, unknownChecks } from '../../case/checks.js';
import { rejectCase } from '../../case/closing.js';
import { refuse, type Ruling } from '../../case/decision.js';
import { decidedNow } from '../../case/disposition.js';
import { noted } from '../../case/noted.js';
import { enter } from '../../case/state.js';
import { approvedHere } from '../portal-decision.js';
import type { Approval } from '../commands.js';
import type { RegistrationEventOf } from '../events.js';
import { REGISTRATION_SOP } from '../sop.js';
import type { SubmittedRegistration } from '../state.js';

/** 10. The verifikator compares the applicant with SIMPEG: "Ya" to 12, "Tidak" by way of 11 back to 7. */
export function decideApproval(command: Approval, state: SubmittedRegistration): Ruling {
  switch (command.outcome) {
    case 'approve':
      return (
        forbidsApproval(REGISTRATION_SOP, state, command) ?? [
          { type: 'Approved', data: { ...checked(command), ...noted(command) } },
        ]
      );
    case 'reactivate':
      return requestReactivation(command, state);
    case 'reject':
      return rejectCase(command);
  }
}

function requestReactivation(
  command: Extract<Approval, { readonly outcome: 'reactivate' }>,
  state: SubmittedRegistration,
): Ruling {
  const { fields } = command;
  if (fields.length === 0) return refuse('fields-required');
  const data = { fields, ...checked(command), ...noted(command) };
  return unknownChecks(REGISTRATION_SOP, state, command) ?? [{ type: 'ReactivationRequested', data }];
}

export const approved = (event: RegistrationEventOf<'Approved'>, state: SubmittedRegistration) =>
  approvedHere(event, state, decidedNow(event, state));

export const reactivationRequested = (
  event: RegistrationEventOf<'ReactivationRequested'>,
  state: SubmittedRegistration,
) => enter(state, event, { status: 'awaiting-portal-refusal', step: 10 }, decidedNow(event, state));
