import { COLUMNS, isExample, exampleName } from './columns.js';

const fieldsThat = (is: 'required' | 'digits' | 'codes') =>
  COLUMNS.filter((column) => column[is]).map(({ field }) => field);

it('the titles are those that offices know, in their order', () => {
  expect(COLUMNS.map(({ title }) => title).join(';')).toBe(
    'Nama;NIK;Email Dinas;Jenis Pegawai;NIP;NRP;Satuan Kerja;Jabatan;Pangkat;Nama PIC;Telepon PIC;Email PIC',
  );
});

it('an example is known by its mark alone', () => {
  expect([exampleName('Citra'), 'contoh: x', 'Contoh', 'Citra Contoh: x'].map(isExample)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('knows which columns must be there, which hold digits and which codes', () => {
  expect(fieldsThat('required')).toEqual([
    'name',
    'nik',
    'email',
    'employeeKind',
    'unit',
    'position',
    'pic.name',
    'pic.phone',
  ]);
  expect(fieldsThat('digits')).toEqual(['nik', 'nip', 'nrp', 'pic.phone']);
  expect(fieldsThat('codes')).toEqual(['employeeKind', 'unit']);
});
