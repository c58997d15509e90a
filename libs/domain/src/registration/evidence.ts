import type { LetterEntry } from '../case/evidence.js';
import type { NumberWarning } from '../values/number-warnings.js';

/** Why step 8 answered "Tidak". */
export type NotConfirmedReason = 'not-asn' | 'mismatch' | 'unavailable';

/** A letter that asks for an account. */
export interface RegistrationEntry extends LetterEntry {
  readonly procedure: 'registration';
  readonly activationRoundLimit: number;
  /** What is odd about the applicant's numbers and was looked at by whoever entered them. */
  readonly confirmed?: readonly NumberWarning[];
}
