export * from './case/authority.js';
export type { Asker } from './case/rules.js';
export type {
  Completeness,
  Correction,
  Disposition,
  Envelope,
  Nudge,
  PortalWork,
  Withdrawal,
} from './case/commands.js';
export { isRefused, type Refused } from './case/decision.js';
export { UnknownEvent } from './case/evolve.js';
export type { FieldVerdicts, HaltCause, LetterEntry, SimpegSilence } from './case/evidence.js';
export * from './case/office-time.js';
export * from './case/procedure-name.js';
export * from './case/refusals.js';
export { dispositionStepOf, type MailKind, type Sop, type SopStep, type StepNumber } from './case/sop.js';
export { CLOSED_STATUSES, initialState, isClosed, LAST_CHECK_OF_A_LETTER } from './case/state.js';
export type { CaseFacts, ClosedCase, ClosedStatus, MailTo } from './case/state.js';
export { applicantActor } from './case/system-actor.js';
export type { TimelineEntry } from './case/timeline.js';
export type { Turn } from './case/turn.js';
export * from './parse-command.js';
export * from './procedures.js';
export type { Approval } from './registration/commands.js';
export type { RegistrationEvent } from './registration/events.js';
export type { NotConfirmedReason, RegistrationEntry } from './registration/evidence.js';
export { isCertified } from './registration/rules.js';
export { REGISTRATION_SOP } from './registration/sop.js';
export type { RenewalEvent } from './renewal/events.js';
export type { HolderComparison, RenewalEntry, SiAsnWord } from './renewal/evidence.js';
export { RENEWAL_SOP } from './renewal/sop.js';
export type { RenewalState, SubmittedRenewal as RenewalCase } from './renewal/state.js';
export type { PortalRevocation } from './revocation/commands.js';
export type { RevocationEvent } from './revocation/events.js';
export type { RevocationEntry } from './revocation/evidence.js';
export { REVOCATION_SOP } from './revocation/sop.js';
export type { RevocationState, SubmittedRevocation as RevocationCase } from './revocation/state.js';
export type { RegistrationState, SubmittedRegistration as RegistrationCase } from './registration/state.js';
export * from './values/applicant.js';
export type { ApplicantField, ApplicantKey, HeldValues, ValueKind } from './values/applicant-field.js';
export * from './values/applicant-fields.js';
export * from './values/bsre-status.js';
export * from './values/calendar-date.js';
export * from './values/certificate-end.js';
export * from './values/email.js';
export * from './values/faults.js';
export * from './values/identity.js';
export * from './values/letter.js';
export * from './values/name.js';
export * from './values/nik.js';
export * from './values/nip.js';
export * from './values/nrp.js';
export * from './values/number-warnings.js';
export * from './values/phone.js';
export * from './values/revocation-reason.js';
export type { Brand, Parsed } from './values/parsed.js';
export * from './values/role.js';
export * from './values/subject.js';
export { parseText } from './values/text.js';
