import type { LetterEntry } from '../case/evidence.js';
import type { RevocationReason } from '../values/revocation-reason.js';

/** A letter that asks for the end of an account. */
export interface RevocationEntry extends LetterEntry {
  readonly procedure: 'revocation';
  readonly reason: RevocationReason;
  /** Segera: the word of one of the three officials is enough to act, and the others' dispositions follow. */
  readonly urgent: boolean;
  /** The registration by which the holder got the account. */
  readonly accountOf: string;
}
