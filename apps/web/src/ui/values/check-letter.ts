import { parseLetterDate, type ProcedureName } from '@tte/domain';
import { line, parsedBy, required, type Check } from './check.js';

/** The facts of a letter that stand in it, as they are typed. */
export interface LetterFacts {
  readonly number: string;
  readonly date: string;
  readonly signedBy: string;
  readonly subject: string;
}
export type LetterFactChecks = Readonly<Record<keyof LetterFacts, Check>>;

/** What the facts of a letter are called. */
export const LETTER_FACT_LABELS: Readonly<Record<keyof LetterFacts, string>> = {
  number: 'Nomor surat',
  date: 'Tanggal surat',
  signedBy: 'Ditandatangani oleh',
  subject: 'Perihal',
};

/** The subject that the letters of each SOP have. */
export const USUAL_SUBJECTS: Readonly<Record<ProcedureName, string>> = {
  registration: 'Permohonan pendaftaran akun TTE',
  revocation: 'Permohonan pencabutan akun TTE',
  renewal: 'Permohonan perpanjangan sertifikat elektronik',
};

/** The facts of a letter, as far as they are known, and nothing else of it. */
export const knownFacts = (letter: Partial<LetterFacts> | null | undefined): LetterFacts => ({
  number: letter?.number ?? '',
  date: letter?.date ?? '',
  signedBy: letter?.signedBy ?? '',
  subject: letter?.subject ?? '',
});

/**
 * What is to be said of a letter's facts.
 * @param receivedAt ISO 8601; undefined while it is not known
 */
export const checkLetterFacts = (letter: LetterFacts, receivedAt: string | undefined): LetterFactChecks => ({
  number: line(80)(letter.number),
  date: receivedAt
    ? parsedBy((date) => parseLetterDate(date, receivedAt))(letter.date)
    : required(letter.date),
  signedBy: line(120)(letter.signedBy),
  subject: line(200)(letter.subject),
});
