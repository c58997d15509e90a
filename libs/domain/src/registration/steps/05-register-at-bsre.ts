import { refuse, type Ruling } from '../../case/decision.js';
import { decidedNow } from '../../case/disposition.js';
import { enter, isClosed, stay } from '../../case/state.js';
import type { SystemOf } from '../commands.js';
import type { RegistrationDraft, RegistrationEventOf } from '../events.js';
import { seenAtBsre } from '../portal-decision.js';
import type { SubmittedRegistration } from '../state.js';

/**
 * 5, second half. The applicant is entered at BSrE, or was found there (BKN's own myASN registers people too).
 * A call that was under way when the case was withdrawn is recorded all the same: the account exists now.
 */
export function recordBsreRegistration(
  { found, bsreStatus }: SystemOf<'record-bsre-registration'>,
  state: SubmittedRegistration,
): Ruling<RegistrationDraft> {
  const wasUnderWay = isClosed(state) && state.step === 5 && state.facts.checkedBy !== undefined;
  if (state.status !== 'registering' && !wasUnderWay) return refuse('out-of-order');
  return [{ type: 'RegisteredAtBsre', data: { found, bsreStatus } }];
}

/** 5, first half. The verifikator found the data and a reachable address. */
export const completenessConfirmed = (
  event: RegistrationEventOf<'CompletenessConfirmed'>,
  state: SubmittedRegistration,
) =>
  enter(
    state,
    event,
    { status: 'registering', step: 5 },
    {
      ...decidedNow(event, state),
      checkedBy: event.actor,
      ...(event.data.checks && { completeness: event.data.checks }),
    },
  );

export const registeredAtBsre = (
  event: RegistrationEventOf<'RegisteredAtBsre'>,
  state: SubmittedRegistration,
): SubmittedRegistration => {
  if (isClosed(state)) return stay(state, event);
  const seen = seenAtBsre(event.data.bsreStatus);
  // Who has a certificate already has nothing to activate; who they are is looked at all the same.
  return seen.issuedAtBsre
    ? enter(state, event, { status: 'verifying', step: 8 }, seen)
    : enter(state, event, { status: 'informing', step: 6 });
};
