import { refuse, type Ruling } from '../../case/decision.js';
import { comparedBy, enter } from '../../case/state.js';
import type { SystemOf } from '../commands.js';
import type { RegistrationDraft, RegistrationEventOf } from '../events.js';
import type { SubmittedRegistration } from '../state.js';

/** 9. The applicant waits: the case is put before a verifikator, with what SIMPEG says of each field. */
export function requestApproval(
  { simpeg }: SystemOf<'request-approval'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  if (state.status !== 'requesting-approval') return refuse('out-of-order');
  return [{ type: 'ApprovalRequested', data: { simpeg } }];
}

export const approvalRequested = (
  event: RegistrationEventOf<'ApprovalRequested'>,
  state: SubmittedRegistration,
) =>
  enter(
    state,
    event,
    { status: 'awaiting-approval', step: 10 },
    comparedBy(event.data.simpeg, state.facts.compared?.siAsn),
  );
