import type { MailKind, StepNumber } from './sop.js';
import type { CorrectableField, EmployeeKind } from './values/applicant.js';
import type { BsreStatus } from './values/bsre-status.js';
import type { Instruction, LetterNature, RejectionReason } from './values/letter.js';
import type { FieldVerdict } from './values/name.js';
import type { NumberWarning } from './values/number-warnings.js';
import type { Actor } from './values/role.js';

/** Verdict per field of a comparison with a register; never the values. */
export type FieldVerdicts = Readonly<Record<string, FieldVerdict | 'unknown'>>;

/** Why SIMPEG says nothing of an applicant: it does not answer, has no such employee, or its file was spoilt. */
export type SimpegSilence = 'unavailable' | 'unknown-employee' | 'spoilt-file';

/** Why step 8 answered "Tidak". */
export type NotConfirmedReason = 'not-asn' | 'mismatch' | 'unavailable';

/** What stopped a step until a verifikator has acted outside this system. Codes of a closed table. */
export type HaltCause =
  | 'bsre-account-expired'
  | 'bsre-account-renewal'
  | 'bsre-account-suspended'
  | 'bsre-account-revoked'
  | 'bsre-not-registered'
  | 'bsre-refused-registration'
  | 'bsre-refused-request'
  | 'mail-address-refused'
  | 'mail-refused'
  | 'case-data-unavailable'
  | 'unexpected-failure';

/** A letter as it is entered: references and categories; the values are in the vault. */
export interface LetterEntry {
  readonly registrationId: string;
  readonly registrationNumber: string;
  readonly letterRef: string;
  /** Salted commitment to the letter's bytes; the salt lives in the vault. */
  readonly letterCommitment: string;
  readonly receivedAt: string;
  readonly unit: string;
  readonly nature: LetterNature;
  readonly employeeKind: EmployeeKind;
  readonly activationRoundLimit: number;
  /** What is odd about the applicant's numbers and was looked at by whoever entered them. */
  readonly confirmed?: readonly NumberWarning[];
  /** The case whose NIK was corrected, when this one succeeds it. */
  readonly supersedes?: string;
}

/** The data of each event, by its name. No personal data: references, versions, categories and verdicts. */
export interface EventData {
  // 1
  LetterSubmitted: LetterEntry;
  // 2, 3, 4
  DispositionForwarded: { readonly instruction: Instruction; readonly noteRef?: string };
  // 5
  CompletenessConfirmed: { readonly noteRef?: string };
  RegisteredAtBsre: { readonly found: boolean; readonly bsreStatus: BsreStatus };
  // 6, 11, 12, 14, and the mails beside the steps
  ApplicantInformed: { readonly mail: MailKind; readonly recipients: number };
  // 7
  /** BSrE's status has left that of the round before, so this round of 7 may end. */
  BsreStatusChanged: { readonly bsreStatus: BsreStatus };
  AccountActivated: { readonly bsreStatus: BsreStatus };
  // 8
  IdentityConfirmed: { readonly verdicts: FieldVerdicts };
  IdentityNotConfirmed: { readonly because: NotConfirmedReason; readonly verdicts?: FieldVerdicts };
  // 9
  ApprovalRequested: { readonly simpeg: FieldVerdicts | SimpegSilence };
  // 10
  Approved: { readonly noteRef?: string };
  ReactivationRequested: { readonly fields: readonly CorrectableField[]; readonly noteRef?: string };
  // 13
  PassphraseSet: { readonly evidence: 'applicant' | 'certificate' };
  // 14
  CertificateIssued: { readonly validUntil?: string };
  // return and correction, 2 to 5
  ReturnedForCorrection: { readonly fields: readonly CorrectableField[]; readonly noteRef?: string };
  DataCorrected: {
    readonly fields: readonly CorrectableField[];
    readonly dataVersion: number;
    readonly unit: string;
    readonly employeeKind: EmployeeKind;
    /** True when a new letter voids the dispositions. */
    readonly fromTheStart: boolean;
    readonly letterRef?: string;
    readonly letterCommitment?: string;
    /** What is odd about the corrected numbers and was looked at. */
    readonly confirmed?: readonly NumberWarning[];
  };
  // ends
  Rejected: { readonly reason: RejectionReason; readonly noteRef?: string };
  Withdrawn: { readonly noteRef?: string };
  WaitExpired: { readonly wait: 'activation' | 'passphrase' };
  Superseded: { readonly successor: string };
  // beside the steps
  Nudged: Record<never, never>;
  PortalWorkRecorded: { readonly noteRef?: string };
  StepHalted: { readonly cause: HaltCause };
  /** A mail beside the steps could not be delivered; people see it, the case goes on. */
  InformFailed: { readonly mail: MailKind; readonly cause: HaltCause };
  StandardTimeExceeded: { readonly dueAt: string };
  SignalRefused: { readonly command: string; readonly code: string };
}

export type EventType = keyof EventData;

/** An event as it is recorded, in order of `seq` from 1. */
export type EventOf<Type extends EventType> = {
  [Name in Type]: {
    readonly seq: number;
    readonly type: Name;
    /** ISO 8601, UTC; the workflow's time. */
    readonly at: string;
    readonly actor: Actor;
    readonly step: StepNumber;
    readonly round: number;
    readonly data: EventData[Name];
    /** The command that caused it, where a person gave one. */
    readonly commandId?: string;
    /** Set where the command came as a Signal, or through an operator for the applicant. */
    readonly via?: 'signal' | 'operator';
  };
}[Type];

export type RegistrationEvent = EventOf<EventType>;

/** What a rule produces; `decide` adds seq, time, actor and origin. */
export type DraftOf<Type extends EventType> = {
  [Name in Type]: {
    readonly type: Name;
    readonly step: StepNumber;
    readonly round: number;
    readonly data: EventData[Name];
    readonly actor?: Actor;
  };
}[Type];

export type Draft = DraftOf<EventType>;
