/** A column of the table of applicants. */
export interface Column {
  /** Of the header row, in Bahasa Indonesia. */
  readonly title: string;
  /** Where its cells go in an applicant's data. */
  readonly field: string;
  readonly required?: true;
  /** Its cells are numbers that must be texts: as numbers they lose digits. */
  readonly digits?: true;
  /** Its cells are codes, written in small letters. */
  readonly code?: true;
}

export const COLUMNS: readonly Column[] = [
  { title: 'Nama', field: 'name', required: true },
  { title: 'NIK', field: 'nik', required: true, digits: true },
  { title: 'Email Dinas', field: 'email', required: true },
  { title: 'Jenis Pegawai', field: 'employeeKind', required: true, code: true },
  { title: 'NIP', field: 'nip', digits: true },
  { title: 'NRP', field: 'nrp', digits: true },
  { title: 'Satuan Kerja', field: 'unit', required: true, code: true },
  { title: 'Jabatan', field: 'position', required: true },
  { title: 'Pangkat', field: 'rank' },
  { title: 'Nama PIC', field: 'pic.name', required: true },
  { title: 'Telepon PIC', field: 'pic.phone', required: true, digits: true },
  { title: 'Email PIC', field: 'pic.email' },
];

/** Most applicants of one letter. */
export const APPLICANTS_MAX = 50;

/** The header row as Indonesian Excel reads it: UTF-8 with a mark, semicolons. */
export const TEMPLATE = `\uFEFF${COLUMNS.map(({ title }) => title).join(';')}\r\n`;
