import { COLUMNS, TEMPLATE } from './columns.js';

const fieldsThat = (is: 'required' | 'digits' | 'code') =>
  COLUMNS.filter((column) => column[is]).map(({ field }) => field);

it('the template has the titles that offices know, in their order', () => {
  expect(TEMPLATE).toBe(
    '\uFEFFNama;NIK;Email Dinas;Jenis Pegawai;NIP;NRP;Satuan Kerja;Jabatan;Pangkat;Nama PIC;Telepon PIC;Email PIC\r\n',
  );
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
  expect(fieldsThat('code')).toEqual(['employeeKind', 'unit']);
});
