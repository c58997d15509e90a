import { budi, nik, nip } from '../../test/people.js';
import type { CivilServant } from './civil-servant.js';
import { isConfirmed, matchCivilServant, type CivilApplicant } from './match.js';

const servant: CivilServant = {
  nip: '198503122010011001',
  nik: '3174051203850001',
  nikIsValid: true,
  name: 'BUDI SANTOSO',
  birthDate: '12-03-1985',
  standing: 'Aktif',
  ministry: 'Kementerian Pertahanan',
  retiresAt: '01-04-2043',
};
const settings = { ministryNames: ['Kementerian Pertahanan', 'Kemhan RI'], today: '2026-03-25' };
const match = (
  recorded: Partial<CivilServant>,
  applicant: Partial<CivilApplicant> = {},
  today = '2026-03-25',
) => matchCivilServant({ ...budi, ...applicant }, { ...servant, ...recorded }, { ...settings, today });
const without = (field: keyof CivilServant): CivilServant => {
  const { [field]: _left, ...rest } = servant;
  return { nikIsValid: true, ...rest };
};

test('all seven fields equal confirm', () => {
  const verdicts = match({});
  expect(verdicts).toEqual({
    nip: 'equal',
    nik: 'equal',
    name: 'equal',
    birthDate: 'equal',
    active: 'equal',
    ministry: 'equal',
    retirement: 'equal',
  });
  expect(isConfirmed(verdicts)).toBe(true);
});

test.each([
  ['nip', { nip: '198503122010011009' }, 'different'],
  ['nik', { nik: '3174051203850009' }, 'different'],
  ['nik', { nikIsValid: false }, 'near'],
  ['name', { name: 'DEWI LESTARI' }, 'different'],
  ['name', { name: 'BUDI SANTOSO WIBOWO' }, 'near'],
  ['birthDate', { birthDate: '13-03-1985' }, 'different'],
  ['birthDate', { birthDate: 'Maret 1985' }, 'unknown'],
  ['active', { standing: 'Tidak Aktif' }, 'different'],
  ['active', { standing: 'Nonaktif' }, 'different'],
  ['active', { standing: 'Pensiun' }, 'different'],
  ['ministry', { ministry: 'Kementerian Perdagangan' }, 'different'],
  ['retirement', { retiresAt: '2026-03-25' }, 'different'],
] as const)('%s of %j is not equal and does not confirm', (field, recorded, verdict) => {
  const verdicts = match(recorded);
  expect(verdicts[field]).toBe(verdict);
  expect(isConfirmed(verdicts)).toBe(false);
});

test.each([
  { birthDate: '1985-03-12' },
  { birthDate: '12-03-1985' },
  { standing: 'PPPK Aktif' },
  { ministry: 'KEMENTERIAN  PERTAHANAN' },
  { ministry: 'Kemhan RI' },
  { name: 'Dr. Budi Santoso' },
  { nip: '19850312 201001 1 001' },
])('%j is only another way of writing the same', (recorded) => {
  expect(isConfirmed(match(recorded))).toBe(true);
});

test.each(['nip', 'nik', 'name', 'birthDate', 'standing', 'ministry', 'retiresAt'] as const)(
  'a record without %s leaves one field unknown',
  (field) => {
    const verdicts = matchCivilServant(budi, without(field), settings);
    expect(Object.values(verdicts).filter((verdict) => verdict !== 'equal')).toEqual(['unknown']);
  },
);

test.each(['3174051303850001', '3174050003850001', '3174051213850001'])(
  'the date in the NIK %s proves nothing where SI ASN has the same NIK',
  (text) => {
    const other = { nik: nik(text) };
    expect(isConfirmed(match({ nik: text }, other))).toBe(true);
    expect(isConfirmed(match({}, other))).toBe(false);
  },
);

test("a woman's NIK carries 40 more in the day", () => {
  const siti = { nik: nik('3275014708900002'), nip: nip('199008072023212001') };
  expect(match({ ...siti, birthDate: '07-08-1990' }, siti).birthDate).toBe('equal');
});

test('retirement is judged by the day given', () => {
  expect(match({ retiresAt: '01-04-2043' }, {}, '2043-03-31').retirement).toBe('equal');
  expect(match({ retiresAt: '01-04-2043' }, {}, '2043-04-01').retirement).toBe('different');
});
