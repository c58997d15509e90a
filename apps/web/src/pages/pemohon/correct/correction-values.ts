import type { LetterValues, Values } from '../../berkas/correct/correction-draft.js';
import type { OwnCase } from '../own-case.js';

export type Correction = NonNullable<OwnCase['correction']>;

/** What an applicant has typed so far; it outlives a reload. */
export interface OwnDraft {
  readonly values: Partial<Values>;
  readonly letter: Partial<LetterValues>;
  readonly note: string;
}

export const EMPTY_DRAFT: OwnDraft = { values: {}, letter: {}, note: '' };

/** The returned values as they are now, each by itself. */
export function presentValues({ values }: Correction): Partial<Values> {
  const { pic, ...own } = values;
  const all = { ...own, 'pic.name': pic?.name, 'pic.phone': pic?.phone, 'pic.email': pic?.email };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The facts of the new letter as far as they are known: where the letter itself came back, those of the former one. */
export const presentLetter = ({ letter }: Correction): LetterValues => ({
  number: letter?.number ?? '',
  date: letter?.date ?? '',
  subject: letter?.subject ?? 'Permohonan pendaftaran akun TTE',
  signedBy: letter?.signedBy ?? '',
});
