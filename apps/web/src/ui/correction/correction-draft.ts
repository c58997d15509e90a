import type { operations } from '@tte/client';
import { standsInLetter, type Applicant, type CorrectableField } from '@tte/domain';
import type { Case } from '../case-query.js';

/** Every value that a correction can bring, as it is typed. */
export type Values = Readonly<Record<ValueKey, string>>;
export type ValueKey =
  | 'name'
  | 'nik'
  | 'email'
  | 'unit'
  | 'employeeKind'
  | 'nip'
  | 'nrp'
  | 'position'
  | 'rank'
  | 'pic.name'
  | 'pic.phone'
  | 'pic.email';

export interface LetterValues {
  readonly number: string;
  readonly date: string;
  readonly subject: string;
  readonly signedBy: string;
}

export interface CorrectionDraft {
  readonly values: Partial<Values>;
  readonly letter: Partial<LetterValues>;
  readonly note: string;
}

export const EMPTY_CORRECTION: CorrectionDraft = { values: {}, letter: {}, note: '' };

/** The values that a correctable field covers. */
const COVERED: Readonly<Record<CorrectableField, readonly ValueKey[]>> = {
  name: ['name'],
  nik: ['nik'],
  email: ['email'],
  unit: ['unit'],
  letter: [],
  'employee-number': ['employeeKind', 'nip', 'nrp'],
  position: ['position', 'rank'],
  pic: ['pic.name', 'pic.phone', 'pic.email'],
};

/** The fields that were returned. */
export const returnedOf = ({ returnedFields = [] }: Case): readonly CorrectableField[] =>
  returnedFields as CorrectableField[];

/** The values to be typed for them: a civil servant has a NIP, all others an NRP. */
export const valuesFor = (fields: readonly CorrectableField[], employeeKind: string): readonly ValueKey[] => {
  const unused = employeeKind === 'pns' || employeeKind === 'pppk' ? 'nrp' : 'nip';
  return fields.flatMap((field) => COVERED[field]).filter((key) => key !== unused);
};

/** Whether a new letter has to come along. */
export const needsLetter = (fields: readonly CorrectableField[]): boolean => fields.some(standsInLetter);

/** The values as they are now, where the reader may see them. */
export function presentValues(theCase: Case): Partial<Values> {
  const data = theCase.data as Applicant | null;
  if (!data) return {};
  const { pic, ...own } = data;
  const all = { ...own, 'pic.name': pic.name, 'pic.phone': pic.phone, 'pic.email': pic.email };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

type Correction = operations['correctRegistration']['requestBody']['content']['multipart/form-data']['data'];

/**
 * The part `applicant` of a correction: what was typed for these values, without what was left empty. Whether the
 * values are good, the gateway says.
 */
export function applicantOf(
  keys: readonly ValueKey[],
  values: Partial<Values>,
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
