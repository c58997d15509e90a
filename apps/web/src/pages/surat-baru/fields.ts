import type { ApplicantKey, LetterDraft } from './draft.js';

/** What the letter's fields are called, in the order in which they stand. */
export const LETTER_LABELS: Readonly<Record<keyof LetterDraft, string>> = {
  number: 'Nomor surat',
  date: 'Tanggal surat',
  signedBy: 'Ditandatangani oleh',
  subject: 'Perihal',
  nature: 'Sifat',
  receivedAt: 'Diterima',
  agendaNumber: 'Nomor agenda',
};

/** What an applicant's fields are called, in the order in which they stand. */
export const APPLICANT_LABELS: Readonly<Record<ApplicantKey, string>> = {
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
};

/** Where the file is chosen. */
export const FILE_ID = 'letter';
/** Where the applicants stand. */
export const APPLICANTS_ID = 'applicants';

export const letterFieldId = (key: string): string => `letter.${key}`;
export const applicantFieldId = (id: string, key: string): string => `${id}.${key}`;
