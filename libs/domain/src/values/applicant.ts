import type { OfficialEmail } from './email.js';
import type { Nik } from './nik.js';
import type { Nip } from './nip.js';
import type { Nrp } from './nrp.js';

/** PNS and PPPK are ASN and confirmed by SI ASN; all others are verified by hand against SIMPEG. */
export const EMPLOYEE_KINDS = ['pns', 'pppk', 'tni', 'lain'] as const;
export type EmployeeKind = (typeof EMPLOYEE_KINDS)[number];
/** Kinds of employment as people write them. */
export const EMPLOYEE_KIND_TITLES: Readonly<Record<EmployeeKind, string>> = {
  pns: 'PNS',
  pppk: 'PPPK',
  tni: 'TNI',
  lain: 'Lainnya',
};
export const isAsn = (kind: EmployeeKind): boolean => kind === 'pns' || kind === 'pppk';

/** Whom to reach besides the applicant; named in the letter. */
export interface Pic {
  readonly name: string;
  readonly phone: string;
  readonly email?: string;
}

/** Personal data of an applicant. They live in the vault and nowhere else; `APPLICANT_FIELDS` has a row for each. */
export interface Applicant {
  readonly name: string;
  readonly nik: Nik;
  readonly email: OfficialEmail;
  readonly employeeKind: EmployeeKind;
  readonly nip?: Nip;
  readonly nrp?: Nrp;
  /** Code of the organisational unit (configuration), never free text. */
  readonly unit: string;
  readonly position: string;
  readonly rank?: string;
  readonly pic: Pic;
}

/** What a lembar disposisi states of the letter. Personal or free text: lives in the vault. */
export interface LetterFacts {
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly subject: string;
  /** Kepala satuan kerja who signed. */
  readonly signedBy: string;
  /** Under which the office has entered it; one is drawn for a letter that comes without. */
  readonly agendaNumber?: string;
}

/** Fields that an official can return for correction. */
export const CORRECTABLE_FIELDS = [
  'name',
  'nik',
  'email',
  'unit',
  'letter',
  'employee-number',
  'position',
  'pic',
] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

export const FIELD_TITLES: Record<CorrectableField, string> = {
  name: 'Nama',
  nik: 'NIK',
  email: 'Email dinas',
  unit: 'Satuan kerja',
  letter: 'Surat permohonan',
  'employee-number': 'NIP/NRP',
  position: 'Jabatan dan pangkat',
  pic: 'Kontak PIC',
};

const IN_THE_LETTER: readonly CorrectableField[] = ['name', 'nik', 'email', 'unit', 'letter'];

/** True when a field stands in the signed letter, so that its correction needs a new one. */
export const standsInLetter = (field: CorrectableField): boolean => IN_THE_LETTER.includes(field);
