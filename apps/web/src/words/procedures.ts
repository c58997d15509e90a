import { PROCEDURE_NAMES, type ProcedureName } from '@tte/domain';

/** What people call an SOP, in the words that belong to it. */
export interface ProcedureWords {
  /** Of its letters and cases. */
  readonly title: string;
  /** Whom a letter names. */
  readonly person: string;
  /** What its case is numbered as. */
  readonly number: string;
}

/** The words of each SOP. */
export const PROCEDURE_WORDS: Readonly<Record<ProcedureName, ProcedureWords>> = {
  registration: { title: 'Pendaftaran', person: 'pemohon', number: 'Nomor pendaftaran' },
  revocation: { title: 'Pencabutan', person: 'pemegang', number: 'Nomor pencabutan' },
  renewal: { title: 'Perpanjangan', person: 'pemegang', number: 'Nomor perpanjangan' },
};

/** The SOPs as a choice. */
export const PROCEDURE_CHOICES = PROCEDURE_NAMES.map((value) => ({
  value,
  label: PROCEDURE_WORDS[value].title,
}));

/** A word at the beginning of a sentence or a label. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
