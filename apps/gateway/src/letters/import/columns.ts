import {
  APPLICANT_FIELDS,
  APPLICANT_KEYS,
  type ApplicantField,
  type ApplicantKey,
  type ValueKind,
} from '@tte/domain';

/** A column of the table of applicants. */
export interface Column {
  /** Of the header row, in Bahasa Indonesia. */
  readonly title: string;
  /** Where its cells go in an applicant's data. */
  readonly field: ApplicantKey;
  readonly required: boolean;
  /** Its cells are numbers that must be texts: as numbers they lose digits. */
  readonly digits: boolean;
  /** Its cells are codes, written in small letters. */
  readonly code: boolean;
}

const DIGITS: readonly ValueKind[] = ['nik', 'nip', 'nrp', 'phone'];
const CODES: readonly ValueKind[] = ['employee-kind', 'unit'];

export const COLUMNS: readonly Column[] = APPLICANT_KEYS.map((field) => {
  const { title, column = title, optional, value }: ApplicantField = APPLICANT_FIELDS[field];
  return {
    title: column,
    field,
    required: !optional,
    digits: DIGITS.includes(value),
    code: CODES.includes(value),
  };
});

/** Most applicants of one letter. */
export const APPLICANTS_MAX = 50;

/** The header row as Indonesian Excel reads it: UTF-8 with a mark, semicolons. */
export const TEMPLATE = `\uFEFF${COLUMNS.map(({ title }) => title).join(';')}\r\n`;
