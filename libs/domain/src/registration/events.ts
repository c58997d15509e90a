import type { DraftIn, EventIn, SharedEventData } from '../case/events.js';
import type { Checked } from '../case/checks.js';
import type { FieldVerdicts, SimpegSilence } from '../case/evidence.js';
import type { CorrectableField } from '../values/applicant.js';
import type { BsreStatus } from '../values/bsre-status.js';
import type { NotConfirmedReason, RegistrationEntry } from './evidence.js';

/** The data of each event of a registration, by its name. */
export interface RegistrationEventData extends SharedEventData {
  // 1
  LetterSubmitted: RegistrationEntry & { readonly sop: string };
  // 5
  RegisteredAtBsre: { readonly found: boolean; readonly bsreStatus: BsreStatus };
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
  Approved: Checked & { readonly noteRef?: string };
  ReactivationRequested: Checked & {
    readonly fields: readonly CorrectableField[];
    readonly noteRef?: string;
  };
  // 13
  PassphraseSet: { readonly evidence: 'applicant' | 'certificate' };
  // 14
  /** BSrE takes longer than the office waits without asking: a verifikator is to ask. */
  CertificateLate: { readonly dueAt: string };
  CertificateIssued: { readonly validUntil?: string };
  // end
  WaitExpired: { readonly wait: 'activation' | 'passphrase' };
}

export type RegistrationEvent = EventIn<RegistrationEventData>;
/** An event of a registration by its name. */
export type RegistrationEventOf<Name extends keyof RegistrationEventData> = EventIn<
  RegistrationEventData,
  Name
>;
export type RegistrationDraft = DraftIn<RegistrationEventData>;
