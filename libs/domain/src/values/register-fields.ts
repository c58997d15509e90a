/** The fields in which an application is compared with SIMPEG, as people read them. */
export const REGISTER_FIELD_TITLES = {
  name: 'Nama',
  nik: 'NIK',
  'employee-number': 'NIP/NRP',
  unit: 'Satuan kerja',
  position: 'Jabatan',
  rank: 'Pangkat',
} as const;
export type RegisterField = keyof typeof REGISTER_FIELD_TITLES;
