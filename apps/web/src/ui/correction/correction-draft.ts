import type { operations } from '@tte/client';
import {
  belongsTo,
  COVERS,
  isOfPic,
  nested,
  standsInLetter,
  type ApplicantKey,
  type CorrectableField,
  type NumberWarning,
} from '@tte/domain';
import { ASKED_KEYS, type ApplicantValues } from '../values/applicant-values.js';
import type { LetterFacts } from '../values/check-letter.js';

/** What somebody has typed of a correction so far; it outlives a reload. */
export interface CorrectionDraft {
  readonly values: Partial<ApplicantValues>;
  readonly letter: Partial<LetterFacts>;
  readonly note: string;
  /** What is odd about the numbers and was looked at. */
  readonly confirmed?: readonly NumberWarning[];
}

export const EMPTY_CORRECTION: CorrectionDraft = { values: {}, letter: {}, note: '' };

const OF_PIC = ASKED_KEYS.filter(isOfPic);

/** The values to be typed for them: a civil servant has a NIP, all others an NRP. */
export const valuesFor = (
  fields: readonly CorrectableField[],
  employeeKind: string,
): readonly ApplicantKey[] =>
  fields
    .flatMap((field) => COVERS[field])
    .flatMap((key) => (key === 'pic' ? OF_PIC : [key]))
    .filter((key) => belongsTo(key, employeeKind));

/** Whether a new letter has to come along. */
export const needsLetter = (fields: readonly CorrectableField[]): boolean => fields.some(standsInLetter);

type Correction = operations['correctCase']['requestBody']['content']['multipart/form-data']['data'];

/**
 * The part `applicant` of a correction: what was typed for these values, without what was left empty. Whether the
 * values are good, the gateway says.
 */
export function applicantOf(
  keys: readonly ApplicantKey[],
  values: Partial<ApplicantValues>,
): NonNullable<Correction['applicant']> {
  const typed = keys
    .map((key) => [key, values[key]?.trim() ?? ''] as const)
    .filter(([, value]) => value !== '');
  const { pic, ...own } = nested(typed);
  return { ...own, ...(Object.keys(pic).length > 0 && { pic: pic as { name: string; phone: string } }) };
}
