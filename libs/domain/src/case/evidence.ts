import type { ProcedureName } from './procedure-name.js';
import type { CorrectableField, EmployeeKind } from '../values/applicant.js';
import type { LetterNature } from '../values/letter.js';
import type { FieldVerdict } from '../values/name.js';

/** Ruling per field of a comparison with a register; never the values. */
export type FieldVerdicts = Readonly<Record<string, FieldVerdict | 'unknown'>>;

/** Why SIMPEG says nothing of an applicant: it does not answer, has no such employee, or its file was spoilt. */
export type SimpegSilence = 'unavailable' | 'unknown-employee' | 'spoilt-file';

/** Why a step stands still until a verifikator has acted outside this system: codes of a closed table. */
export type HaltCause =
  | 'bsre-account-expired'
  | 'bsre-account-renewal'
  | 'bsre-account-suspended'
  | 'bsre-account-revoked'
  | 'bsre-account-denied'
  | 'bsre-unknown-status'
  | 'bsre-not-registered'
  | 'bsre-refused-applicant'
  | 'bsre-refused-request'
  | 'mail-address-refused'
  | 'mail-refused'
  | 'case-data-unavailable'
  | 'unexpected-failure';

/** Why a mail came back, by RFC 3463's codes. */
export const BOUNCE_CAUSES = [
  'mailbox-unknown',
  'mailbox-inactive',
  'mailbox-full',
  'message-refused',
  'not-reached',
  'other',
] as const;
export type BounceCause = (typeof BOUNCE_CAUSES)[number];

/** A letter as it is entered: references and categories; the values are in the vault. */
export interface LetterEntry {
  readonly procedure: ProcedureName;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly letterRef: string;
  /** Salted commitment to the letter's bytes; the salt lives in the vault. */
  readonly letterCommitment: string;
  readonly receivedAt: string;
  readonly unit: string;
  readonly nature: LetterNature;
  readonly employeeKind: EmployeeKind;
  /** The case whose NIK was corrected, when this one succeeds it. */
  readonly supersedes?: string;
  /** What was corrected in it. */
  readonly corrects?: readonly CorrectableField[];
}
