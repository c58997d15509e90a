import type { CorrectableField } from '../src/values/applicant.js';
import {
  accountActivated,
  applicantInformed,
  approvalRequested,
  approved,
  approvedInPortal,
  certificateIssued,
  completenessConfirmed,
  forwarded,
  identityConfirmed,
  identityNotConfirmed,
  letterSubmitted,
  passphraseSet,
  portalDecisionStated,
  inRound,
  reactivationRequested,
  registeredAtBsre,
  returnedForCorrection,
  type PlainEvent,
} from './events.js';

type History = readonly PlainEvent[];

/** What has happened in a case that stands at each place of the SOP. */
export const AT_KAPUSDATIN: History = [letterSubmitted()];
export const AT_KABID: History = [...AT_KAPUSDATIN, forwarded(2)];
export const AT_KASUBBID: History = [...AT_KABID, forwarded(3)];
export const AT_COMPLETENESS: History = [...AT_KASUBBID, forwarded(4)];
export const REGISTERING: History = [...AT_COMPLETENESS, completenessConfirmed()];
export const INFORMING_ACTIVATION: History = [...REGISTERING, registeredAtBsre()];
export const AWAITING_ACTIVATION: History = [...INFORMING_ACTIVATION, applicantInformed('activate', 6)];
export const VERIFYING: History = [...AWAITING_ACTIVATION, accountActivated()];
export const REQUESTING_APPROVAL: History = [...VERIFYING, identityNotConfirmed()];
export const AWAITING_APPROVAL: History = [...REQUESTING_APPROVAL, approvalRequested()];
export const AWAITING_PORTAL_REFUSAL: History = [...AWAITING_APPROVAL, reactivationRequested()];
/** On the verifikator's word: BSrE may still show the activation of the round before. */
export const INFORMING_REACTIVATION: History = [...AWAITING_PORTAL_REFUSAL, portalDecisionStated()];
export const SECOND_ACTIVATION: History = [...INFORMING_REACTIVATION, applicantInformed('reactivate', 11)];
export const AWAITING_PORTAL_APPROVAL: History = [...AWAITING_APPROVAL, approved()];
export const INFORMING_PASSPHRASE: History = [...AWAITING_PORTAL_APPROVAL, approvedInPortal()];
export const AWAITING_PASSPHRASE: History = [
  ...INFORMING_PASSPHRASE,
  applicantInformed('set-passphrase', 12),
];
export const AWAITING_CERTIFICATE: History = [...AWAITING_PASSPHRASE, passphraseSet()];
export const INFORMING_ISSUED: History = [...AWAITING_CERTIFICATE, certificateIssued()];
export const ISSUED: History = [...INFORMING_ISSUED, applicantInformed('issued', 14)];

/** A confirmed civil servant, who needs no verifikator at 10. */
export const CONFIRMED: History = [...VERIFYING, identityConfirmed(), approvedInPortal()];

/** A further round of 7 to 10, after a re-activation. */
export const activationRound = (round: number): History =>
  [accountActivated(), identityNotConfirmed(), approvalRequested()].map((each) => inRound(round, each));
/** 10 "Tidak" and 11, which lead back to 7. */
export const sentBack = (round: number): History =>
  [reactivationRequested(), portalDecisionStated(), applicantInformed('reactivate', 11)].map((each) =>
    inRound(round, each),
  );

/** A case that an official returned. */
export const RETURNED_BY: Readonly<
  Record<2 | 3 | 4 | 5, (...fields: readonly CorrectableField[]) => History>
> = {
  2: (...fields) => [...AT_KAPUSDATIN, returnedForCorrection(2, fields)],
  3: (...fields) => [...AT_KABID, returnedForCorrection(3, fields)],
  4: (...fields) => [...AT_KASUBBID, returnedForCorrection(4, fields)],
  5: (...fields) => [...AT_COMPLETENESS, returnedForCorrection(5, fields)],
};
