import type { operations } from '@tte/client';
import { COVERS, standsInLetter, type CorrectableField, type NumberWarning } from '@tte/domain';
import {
  APPLICANT_KEYS,
  hasNip,
  type ApplicantKey,
  type ApplicantValues,
} from '../values/applicant-values.js';
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

const OF_PIC = APPLICANT_KEYS.filter((key) => key.startsWith('pic.'));

/** The values to be typed for them: a civil servant has a NIP, all others an NRP. */
export const valuesFor = (
  fields: readonly CorrectableField[],
  employeeKind: string,
): readonly ApplicantKey[] => {
  const unused = hasNip(employeeKind) ? 'nrp' : 'nip';
  return fields
    .flatMap((field) => COVERS[field])
    .flatMap((key) => (key === 'pic' ? OF_PIC : [key]))
    .filter((key) => key !== unused);
};

/** Whether a new letter has to come along. */
export const needsLetter = (fields: readonly CorrectableField[]): boolean => fields.some(standsInLetter);

type Correction = operations['correctRegistration']['requestBody']['content']['multipart/form-data']['data'];

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
  const pic = typed
    .filter(([key]) => key.startsWith('pic.'))
    .map(([key, value]) => [key.slice(4), value] as const);
  return {
    ...Object.fromEntries(typed.filter(([key]) => !key.startsWith('pic.'))),
    ...(pic.length > 0 && { pic: Object.fromEntries(pic) as { name: string; phone: string } }),
  };
}
