import {
  APPLICANT_FIELDS,
  FIELD_TITLES,
  LAST_CHECK_OF_A_LETTER,
  type ApplicantKey,
  type CorrectableField,
} from '@tte/domain';
import type { Case } from '../case-query.js';

/** A correction of the case's data, as far as the reader may see it. */
export type Correction = Case['corrections'][number];

/** Whether officials still look at corrected data: then they come before the decision. */
export const isFreshlyCorrected = ({ open, status, step, corrections }: Case): boolean =>
  open && status !== 'returned' && step <= LAST_CHECK_OF_A_LETTER && corrections.length > 0;

const fieldOf = (key: string): CorrectableField =>
  key.startsWith('letter.') ? 'letter' : APPLICANT_FIELDS[key as ApplicantKey].coveredBy;

/** What was asked for and came back as it was; nothing where the reader sees no changes at all. */
export function unchangedIn({ fields, changes, newLetter }: Correction): readonly string[] {
  if (changes.length === 0) return [];
  const changed = new Set(changes.map(({ key }) => fieldOf(key)));
  if (newLetter) changed.add('letter');
  return fields.filter((field) => !changed.has(field)).map((field) => FIELD_TITLES[field]);
}
