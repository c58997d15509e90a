import type { PortalWork } from '../case/commands.js';
import { refuse, type Ruling } from '../case/decision.js';
import { enter } from '../case/state.js';
import { recordPortalWork } from '../case/waiting.js';
import type { RegistrationEvent, RegistrationEventOf } from './events.js';
import type { RegistrationFacts, SubmittedRegistration } from './state.js';
import { isApprovedAtBsre, isIssuedAtBsre, type BsreStatus } from '../values/bsre-status.js';

/**
 * The applicant is approved here. What BSrE's portal decides is decided there: the applicant is told (12) when BSrE
 * shows it, or on the verifikator's word.
 * Why: docs/decisions/0082-the-portal-decides-first.md
 */
export const approvedHere = (
  event: RegistrationEvent,
  state: SubmittedRegistration,
  facts: Partial<RegistrationFacts> = {},
): SubmittedRegistration =>
  state.facts.approvedAtBsre
    ? enter(state, event, afterApproval(state.facts), facts)
    : enter(state, event, { status: 'awaiting-portal-approval', step: 10 }, facts);

/** Whose certificate is out already is not asked to set a passphrase: one look ends 13, and 14 tells them all. */
const afterApproval = ({ issuedAtBsre }: Pick<RegistrationFacts, 'issuedAtBsre'>) =>
  issuedAtBsre
    ? ({ status: 'awaiting-passphrase', step: 13 } as const)
    : ({ status: 'informing', step: 12 } as const);

/** The applicant is told of what the portal decided, by 11 or 12. Only a refusal that BSrE shows begins the next 7. */
export const decidedInPortal = (
  event: RegistrationEventOf<'BsreStatusChanged' | 'PortalWorkRecorded'>,
  state: SubmittedRegistration,
): SubmittedRegistration => {
  const seen = event.type === 'BsreStatusChanged' ? seenAtBsre(event.data.bsreStatus) : {};
  const next =
    state.status === 'awaiting-portal-refusal'
      ? ({ status: 'informing', step: 11 } as const)
      : afterApproval({ ...state.facts, ...seen });
  return enter(state, event, next, { ...seen, changeSeen: event.type === 'BsreStatusChanged' });
};

/** How far BSrE is with a person. */
export const seenAtBsre = (bsreStatus: BsreStatus) => ({
  approvedAtBsre: isApprovedAtBsre(bsreStatus),
  issuedAtBsre: isIssuedAtBsre(bsreStatus),
});

/** The verifikator's word that the portal has decided, against what BSrE shows: it rests on what they note. */
export const statePortalDecision = (command: PortalWork): Ruling =>
  command.noteRef === undefined ? refuse('note-required') : recordPortalWork(command);
