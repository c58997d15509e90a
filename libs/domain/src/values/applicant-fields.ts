import type { ApplicantField, ApplicantFields, ApplicantKey } from './applicant-field.js';
import {
  CORRECTABLE_FIELDS,
  EMPLOYEE_KINDS,
  isAsn,
  type Applicant,
  type CorrectableField,
  type EmployeeKind,
} from './applicant.js';
import type { ValueFault } from './faults.js';

/**
 * The fields of an applicant, in the order of the API and of the table of applicants.
 * Why: docs/decisions/0073-one-table-of-an-applicants-fields.md
 */
export const APPLICANT_FIELDS: ApplicantFields = {
  name: {
    title: 'Nama',
    label: 'Nama lengkap',
    value: 'line',
    max: 120,
    coveredBy: 'name',
    registered: { among: 'identity', as: 'nama' },
    example: 'Citra Lestari',
  },
  nik: {
    title: 'NIK',
    value: 'nik',
    coveredBy: 'nik',
    registered: { among: 'identity', as: 'NIK' },
    example: '3171014105850001',
  },
  email: {
    title: 'Email dinas',
    column: 'Email Dinas',
    value: 'official-email',
    coveredBy: 'email',
    registered: { among: 'identity', as: 'email dinas' },
    example: 'citra.lestari@kemhan.go.id',
  },
  employeeKind: {
    title: 'Jenis pegawai',
    column: 'Jenis Pegawai',
    value: 'employee-kind',
    coveredBy: 'employee-number',
    example: 'pns',
  },
  nip: {
    title: 'NIP',
    value: 'nip',
    optional: true,
    ofAsn: true,
    needed: { by: EMPLOYEE_KINDS.filter(isAsn), fault: 'nip-required' },
    coveredBy: 'employee-number',
    registered: { among: 'identity', as: 'NIP/NRP' },
    example: '198505012010012001',
  },
  nrp: {
    title: 'NRP',
    value: 'nrp',
    optional: true,
    ofAsn: false,
    needed: { by: ['tni'], fault: 'nrp-required' },
    coveredBy: 'employee-number',
    example: '11060012340585/P',
  },
  unit: {
    title: 'Satuan kerja',
    column: 'Satuan Kerja',
    value: 'unit',
    coveredBy: 'unit',
    registered: { among: 'office', as: 'satuan kerja' },
    example: 'pusdatin',
  },
  position: {
    title: 'Jabatan',
    value: 'line',
    max: 160,
    coveredBy: 'position',
    registered: { among: 'office', as: 'jabatan' },
    example: 'Pranata Komputer',
  },
  rank: {
    title: 'Pangkat',
    value: 'line',
    max: 80,
    optional: true,
    coveredBy: 'position',
    registered: { among: 'office', as: 'pangkat' },
    example: 'Penata Muda (III/a)',
  },
  'pic.name': {
    title: 'Nama PIC',
    shownAs: 'PIC',
    value: 'line',
    max: 120,
    coveredBy: 'pic',
    registered: { among: 'contact', as: 'nama' },
  },
  'pic.phone': {
    title: 'Telepon PIC',
    value: 'phone',
    coveredBy: 'pic',
    registered: { among: 'contact', as: 'telepon' },
    example: '0812-3456-7890',
  },
  'pic.email': {
    title: 'Email PIC',
    value: 'email',
    optional: true,
    coveredBy: 'pic',
    registered: { among: 'contact', as: 'email' },
  },
};

export const APPLICANT_KEYS = Object.keys(APPLICANT_FIELDS) as readonly ApplicantKey[];

/** The keys with the official address just before another: people are asked for it later than the API. */
export const withEmailBefore = (next: ApplicantKey): readonly ApplicantKey[] =>
  APPLICANT_KEYS.filter((key) => key !== 'email').flatMap((key) => (key === next ? ['email', key] : [key]));

/** Whether somebody of this kind has this field at all. */
export function belongsTo(key: ApplicantKey, kind: string): boolean {
  const { ofAsn }: ApplicantField = APPLICANT_FIELDS[key];
  return ofAsn === undefined || ofAsn === isAsn(kind as EmployeeKind);
}

/** The fault of somebody of this kind who leaves the field empty; undefined where that is none. */
export function faultOfNone(key: ApplicantKey, kind: string): ValueFault | undefined {
  const { optional, needed }: ApplicantField = APPLICANT_FIELDS[key];
  if (!optional) return 'required';
  return needed?.by.some((one) => one === kind) ? needed.fault : undefined;
}

/** Whether the field is one of the PIC's. */
export const isOfPic = (key: string): boolean => key.startsWith('pic.');

/** The last part of a key: the name of the member of an applicant or of their PIC. */
export const memberOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

/** Values by their keys as an applicant holds them: those of the PIC in `pic`, which is always there. */
export function nested<Value>(
  values: readonly (readonly [string, Value])[],
): Record<string, Value | Record<string, Value>> & { pic: Record<string, Value> } {
  const ofPic = values.filter(([key]) => isOfPic(key)).map(([key, value]) => [memberOf(key), value] as const);
  return {
    ...Object.fromEntries<Value | Record<string, Value>>(values.filter(([key]) => !isOfPic(key))),
    pic: Object.fromEntries(ofPic),
  };
}

const coveredBy = (field: CorrectableField): readonly (keyof Applicant)[] => {
  const keys = APPLICANT_KEYS.filter((key) => APPLICANT_FIELDS[key].coveredBy === field);
  return [...new Set(keys.map((key) => (isOfPic(key) ? 'pic' : (key as keyof Applicant))))];
};

/** What of the applicant's data each correctable field covers. */
export const COVERS = Object.fromEntries(
  CORRECTABLE_FIELDS.map((field) => [field, coveredBy(field)]),
) as Record<CorrectableField, ReturnType<typeof coveredBy>>;
