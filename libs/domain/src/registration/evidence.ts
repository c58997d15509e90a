import type { EmployeeKind } from '../values/applicant.js';
import type { LetterNature } from '../values/letter.js';
import type { FieldVerdict } from '../values/name.js';
import type { NumberWarning } from '../values/number-warnings.js';

/** Ruling per field of a comparison with a register; never the values. */
export type FieldVerdicts = Readonly<Record<string, FieldVerdict | 'unknown'>>;

/** Why SIMPEG says nothing of an applicant: it does not answer, has no such employee, or its file was spoilt. */
export type SimpegSilence = 'unavailable' | 'unknown-employee' | 'spoilt-file';

/** Why step 8 answered "Tidak". */
export type NotConfirmedReason = 'not-asn' | 'mismatch' | 'unavailable';

/** Why a step stands still until a verifikator has acted outside this system: codes of a closed table. */
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
  readonly caseId: string;
  readonly caseNumber: string;
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
