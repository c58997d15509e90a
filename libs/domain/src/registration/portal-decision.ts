import type { PortalWork } from '../case/commands.js';
import { refuse, type Ruling } from '../case/decision.js';
import { enter } from '../case/state.js';
import { recordPortalWork } from '../case/waiting.js';
import type { RegistrationEvent } from './events.js';
import type { RegistrationFacts, SubmittedRegistration } from './state.js';

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
    ? enter(state, event, { status: 'informing', step: 12 }, facts)
    : enter(state, event, { status: 'awaiting-portal-approval', step: 10 }, facts);

/** The applicant is told of what the portal decided, by 11 or 12. Only a refusal that BSrE shows begins the next 7. */
export const decidedInPortal = (
  event: RegistrationEvent,
  state: SubmittedRegistration,
): SubmittedRegistration =>
  enter(
    state,
    event,
    { status: 'informing', step: state.status === 'awaiting-portal-refusal' ? 11 : 12 },
    { changeSeen: event.type === 'BsreStatusChanged' },
  );

/** The verifikator's word that the portal has decided, against what BSrE shows: it rests on what they note. */
export const statePortalDecision = (command: PortalWork): Ruling =>
  command.noteRef === undefined ? refuse('note-required') : recordPortalWork(command);
