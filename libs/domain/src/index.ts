export * from './case/authority.js';
export type { Asker } from './case/rules.js';
export type {
  Completeness,
  Correction,
  Disposition,
  DispositionRecall,
  EmailCorrection,
  Envelope,
  Hold,
  HoldRelease,
  MailHandled,
  MailResend,
  Nudge,
  PortalWork,
  Withdrawal,
} from './case/commands.js';
export { isRefused, type Refused } from './case/decision.js';
export type { Escalated } from './case/escalation.js';
export { UnknownEvent } from './case/evolve.js';
export { BOUNCE_CAUSES, type BounceCause } from './case/evidence.js';
export type { FieldVerdicts, HaltCause, LetterEntry, SimpegSilence } from './case/evidence.js';
export {
  againOf,
  deadAddressMails,
  isTroubled,
  TROUBLED,
  mailRef,
  partsOfMailRef,
  type MailParts,
} from './case/mails.js';
export { HALT_TITLES } from './case/halt-titles.js';
export { BOUNCE_TITLES, MAIL_TITLES } from './case/mail-titles.js';
export { HOLD_ACTIONS, HOLD_DAYS, holdDays, isHeld, silentSince, type HoldAction } from './case/hold.js';
export { RECALL_MS } from './case/recall.js';
export { MAIL_ACTIONS, type MailAction } from './case/mail-care.js';
export * from './case/office-time.js';
export * from './case/office-week.js';
export { OUTCOME_WORDS } from './case/outcome-words.js';
export * from './case/procedure-name.js';
export * from './case/refusals.js';
export { allMatching, FINDINGS, type Checks, type Finding, type PointNow } from './case/checks.js';
export {
  dispositionStepOf,
  type CheckPoint,
  type MailKind,
  type Sop,
  type SopStep,
  type StepNumber,
} from './case/sop.js';
export {
  CLOSED_STATUSES,
  initialState,
  isClosed,
  LAST_CHECK_OF_A_LETTER,
  MAIL_STATES,
} from './case/state.js';
export type {
  Addressee,
  CaseFacts,
  CaseMail,
  MailState,
  ClosedCase,
  ClosedStatus,
  MailTo,
} from './case/state.js';
export { applicantActor } from './case/system-actor.js';
export { endsStep, lastingEnds, type TimelineEntry } from './case/timeline.js';
export type { Turn } from './case/turn.js';
export * from './officials/digest.js';
export * from './officials/evidence-words.js';
export * from './officials/waiting.js';
export * from './parse-command.js';
export * from './procedures.js';
export * from './protection/breach.js';
export * from './protection/clock.js';
export * from './protection/decide-request.js';
export * from './protection/refusals.js';
export * from './protection/request.js';
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
export * from './submission-in.js';
export * from './values/applicant.js';
export type { ApplicantField, ApplicantKey, HeldValues, ValueKind } from './values/applicant-field.js';
export * from './values/applicant-fields.js';
export * from './values/bsre-status.js';
export * from './values/calendar-date.js';
export * from './values/correction-evidence.js';
export * from './values/certificate-end.js';
export * from './values/email.js';
export * from './values/faults.js';
export * from './values/identity.js';
export * from './values/letter.js';
export * from './values/takeover.js';
export * from './values/name.js';
export * from './values/nik.js';
export * from './values/nip.js';
export * from './values/nrp.js';
export * from './values/number-warnings.js';
export * from './values/phone.js';
export * from './values/quoted.js';
export * from './values/register-fields.js';
export * from './values/revocation-reason.js';
export type { Brand, Parsed } from './values/parsed.js';
export * from './values/role.js';
export * from './values/subject.js';
export { parseText } from './values/text.js';
export * from './values/unit-code.js';
