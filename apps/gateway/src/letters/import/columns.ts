import {
  APPLICANT_FIELDS,
  APPLICANT_KEYS,
  type ApplicantField,
  type ApplicantKey,
  EMPLOYEE_KIND_TITLES,
  type ValueKind,
} from '@tte/domain';

/** What is chosen from a list: the table has its code in small letters, or its name. */
export type CodeKind = 'employee-kind' | 'unit';

/** The names of each code. */
export type CodeNames = Readonly<Record<CodeKind, Readonly<Record<string, string>>>>;

/** A column of the table of applicants. */
export interface Column {
  /** Of the header row, in Bahasa Indonesia. */
  readonly title: string;
  /** Where its cells go in an applicant's data. */
  readonly field: ApplicantKey;
  readonly required: boolean;
  /** Its cells are numbers that must be texts: as numbers they lose digits. */
  readonly digits: boolean;
  /** Its cells are codes of this kind, or the names that stand for them. */
  readonly codes?: CodeKind;
}

const DIGITS: readonly ValueKind[] = ['nik', 'nip', 'nrp', 'phone'];
const isCode = (kind: ValueKind): kind is CodeKind => kind === 'employee-kind' || kind === 'unit';

export const COLUMNS: readonly Column[] = APPLICANT_KEYS.map((field) => {
  const { title, column = title, optional, value }: ApplicantField = APPLICANT_FIELDS[field];
  return {
    title: column,
    field,
    required: !optional,
    digits: DIGITS.includes(value),
    ...(isCode(value) && { codes: value }),
  };
});

/** Most applicants of one letter. */
export const APPLICANTS_MAX = 50;

/** The names of what is chosen from a list. @param units of the installation, by their code */
export const codeNames = (units: Readonly<Record<string, string>>): CodeNames => ({
  'employee-kind': EMPLOYEE_KIND_TITLES,
  unit: units,
});

/** What the template's example begins with, so that nobody of that name is registered. */
const EXAMPLE_MARK = 'Contoh:';

/** The name of the template's example. */
export const exampleName = (name: string): string => `${EXAMPLE_MARK} ${name}`;

/** Whether a name is the template's example. */
export const isExample = (name: string): boolean => name.toLowerCase().startsWith(EXAMPLE_MARK.toLowerCase());
