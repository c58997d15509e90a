import type { FieldVerdicts, LetterEntry, SimpegSilence } from '../case/evidence.js';

/** A holder's statement, or a letter, that asks for another certificate before this one ends. */
export interface RenewalEntry extends LetterEntry {
  readonly procedure: 'renewal';
  /** The registration by which the holder got the account. */
  readonly accountOf: string;
  /** `YYYY-MM-DD`: the certificate's end, as the register of accounts has it. A later one is what the case waits for. */
  readonly validUntil: string;
}

/** What SI ASN says of a civil servant. */
export type SiAsnWord = 'confirmed' | 'mismatch' | 'unavailable';

/** The holder beside the registers: SIMPEG for everybody, SI ASN for civil servants. */
export interface HolderComparison {
  readonly simpeg: FieldVerdicts | SimpegSilence;
  readonly siAsn?: { readonly word: SiAsnWord; readonly verdicts?: FieldVerdicts };
}
