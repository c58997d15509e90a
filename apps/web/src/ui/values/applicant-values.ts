import { isAsn, type EmployeeKind } from '@tte/domain';

/** What an applicant's values are called, in the order in which they are asked for. */
export const APPLICANT_LABELS = {
  name: 'Nama lengkap',
  nik: 'NIK',
  employeeKind: 'Jenis pegawai',
  nip: 'NIP',
  nrp: 'NRP',
  email: 'Email dinas',
  unit: 'Satuan kerja',
  position: 'Jabatan',
  rank: 'Pangkat',
  'pic.name': 'Nama PIC',
  'pic.phone': 'Telepon PIC',
  'pic.email': 'Email PIC',
} as const;

export type ApplicantKey = keyof typeof APPLICANT_LABELS;
/** An applicant's values as they are typed; those of the PIC have no level of their own here. */
export type ApplicantValues = Readonly<Record<ApplicantKey, string>>;

export const APPLICANT_KEYS = Object.keys(APPLICANT_LABELS) as readonly ApplicantKey[];

/** Nothing is typed yet. */
export const NO_VALUES = Object.fromEntries(APPLICANT_KEYS.map((key) => [key, ''])) as ApplicantValues;

/** Whether somebody of this kind has a NIP; all others may have an NRP. */
export const hasNip = (kind: string): boolean => isAsn(kind as EmployeeKind);

/** Whether a value may be left empty: others than soldiers need no NRP. */
export const isOptional = (key: ApplicantKey, kind: string): boolean =>
  key === 'rank' || key === 'pic.email' || (key === 'nrp' && kind !== 'tni');

type Nested = Readonly<Record<string, unknown>> & { readonly pic?: object | undefined };

/** The values that there are, of an applicant as the gateway tells of one. */
export function flatValues({ pic = {}, ...own }: Nested): Partial<ApplicantValues> {
  const ofPic = Object.entries(pic).map(([key, value]) => [`pic.${key}`, value] as const);
  return Object.fromEntries(
    [...Object.entries(own), ...ofPic].filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<ApplicantValues>;
}
