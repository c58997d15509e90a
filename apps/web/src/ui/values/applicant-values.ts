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

export type ApplicantValue = keyof typeof APPLICANT_LABELS;

/** The keys that a phone shows for a value, where they are not all of them. */
export const INPUT_MODES: Readonly<Partial<Record<ApplicantValue, 'numeric' | 'email' | 'tel'>>> = {
  nik: 'numeric',
  nip: 'numeric',
  email: 'email',
  'pic.email': 'email',
  'pic.phone': 'tel',
};
