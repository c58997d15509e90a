import { faultOf, faultsOf, readingOf } from './checks.js';

const RULES = { emailDomain: 'kemhan.go.id', employeeKind: 'pns' } as const;

it.each([
  ['nik', '317101', 'NIK terdiri atas 16 angka.'],
  ['nik', '3171013105850001', undefined],
  ['nik', '3171013113850001', 'Tanggal lahir di dalam NIK tidak ada. Periksa angka ke-7 sampai ke-12.'],
  ['nip', '198505012010013001', 'Angka ke-15 NIP harus 1 atau 2.'],
  ['email', 'saya@gmail.com', 'Gunakan email pribadi dinas pada domain kementerian.'],
  ['email', 'saya', 'Alamat email tidak sah.'],
  ['email', 'Saya@kemhan.go.id', undefined],
  ['pic.phone', '0812-34', 'Nomor telepon terdiri atas 8 sampai 15 angka.'],
  ['pic.phone', '(021) 555-0101', undefined],
  ['pic.email', 'pic@', 'Alamat email tidak sah.'],
  ['pic.email', '', undefined],
  ['rank', ' ', undefined],
  ['name', ' ', 'Wajib diisi.'],
] as const)('%s "%s": %s', (key, text, expected) => {
  expect(faultOf(key, text, RULES)).toBe(expected);
});

it('asks a soldier alone for the NRP', () => {
  expect(faultOf('nrp', '', { ...RULES, employeeKind: 'tni' })).toBe('Wajib diisi.');
  expect(faultOf('nrp', '', { ...RULES, employeeKind: 'lain' })).toBeUndefined();
});

it('reads out what a NIK says, once it is whole', () => {
  expect(readingOf('3171014505850001')).toBe('Menurut NIK: lahir 05-05-85, perempuan.');
  expect(readingOf('31710145')).toBeUndefined();
});

it('names every value that is at fault, and no other', () => {
  const values = { name: '', position: 'Analis' };
  expect([...faultsOf(['name', 'position', 'rank'], values, RULES).keys()]).toEqual(['name']);
});
