import { parseNik, parseNrp, type Applicant } from '@tte/domain';
import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, budi, correctionOf, letter, siti, vaultOn } from '../test/support/samples.js';
import { SEARCH_MOST } from './search.js';

let connection: Connection;
const vault = () => vaultOn(connection);
const found = async (text: string, among?: readonly string[]) =>
  [...(await vault().search(text, among)).caseIds].sort();

const nrp = parseNrp('531245/P');
const { nip: _nip, ...without } = siti;
const made: Applicant = {
  ...without,
  name: 'Letkol I Madé Kusumawardhani-Ng, S.T.',
  employeeKind: 'tni',
  ...(nrp.ok && { nrp: nrp.value }),
};
const numbers = new Map<string, string>();
let agendaNumber = '';

beforeAll(async () => {
  connection = await openDatabase();
  await vault().prepare();
  for (const [caseId, applicant] of [
    ['b', budi],
    ['m', made],
  ] as const) {
    const ofLetter = { ...letter, number: `B/${caseId}/III/2026` };
    const { entry } = await vault().admit(admissionOf(caseId, { applicant, letter: ofLetter }));
    numbers.set(caseId, entry.caseNumber);
  }
  agendaNumber = String((await vault().letterFacts('m', 1))?.agendaNumber);
});
afterAll(() => dropDatabase(connection));

it.each([
  ['bud', ['b']],
  ['BUDI', ['b']],
  ['santos', ['b']],
  ['sant BUD', ['b']],
  ['Dr. Budi', ['b']],
  ['mad', ['m']],
  ['Made', ['m']],
  ['MADÉ kus', ['m']],
  ['I Made', ['m']],
  ['kusumawardhani', ['m']],
  ['ng', ['m']],
  ['bu', []],
  ['anto', []],
  ['kusumawardana', []],
  ['budi kusuma', []],
  ['Letkol', []],
  ['Dr.', []],
  ['', []],
])('by the beginnings of words %j it finds %j', async (text, expected) => {
  expect(await found(text)).toEqual(expected);
});

it.each([
  ['3174 0112 0385 0001', ['b']],
  ['19850312 201001 1 001', ['b']],
  ['531245/P', ['m']],
  ['531245', ['m']],
  ['Budi.Santoso@kemhan.go.id', ['b']],
  ['siti.rahma@kemhan.go.id', ['m']],
  ['b / b / iii / 2026', ['b']],
  ['B/m/III/2026', ['m']],
  ['B/m/III', []],
  ['budi.santoso@', []],
  ['3174011203850009', []],
])('by the number or address %j it finds %j', async (text, expected) => {
  expect(await found(text)).toEqual(expected);
});

it('finds the number of a case, whole or by its end, and that of the agenda', async () => {
  const number = String(numbers.get('m'));
  expect(await found(number)).toEqual(['m']);
  expect(await found(number.toLowerCase().replaceAll('-', ' '))).toEqual(['m']);
  expect(await found(number.slice(-6))).toEqual(['m']);
  expect(await found(String(Number(number.slice(-6))).padStart(2, '0'))).toEqual(['m']);
  expect(await found(agendaNumber)).toEqual(['m']);
  expect(await found('TTE-1999-000001')).toEqual([]);
});

it('finds among some only, if that is asked', async () => {
  expect(await found('kemhan', ['b', 'm'])).toEqual([]);
  expect(await found('bud', ['m'])).toEqual([]);
  expect(await found('bud', ['m', 'b'])).toEqual(['b']);
  expect(await found(String(numbers.get('m')).slice(-6), ['b'])).toEqual([]);
  expect(await found('bud', [])).toEqual([]);
});

it('a corrected name and letter are found, and those of before are not', async () => {
  const corrected = { ...budi, name: 'Bambang Santoso' };
  const newer = { ...letter, number: 'B/99/IV/2026', agendaNumber: '77/2026' };
  await vault().admit(admissionOf('c', { letter: { ...letter, number: 'B/1/I/2026' } }));
  const drawn = String((await vault().letterFacts('c', 1))?.agendaNumber);
  await vault().correct('c', correctionOf('one', corrected, { letter: newer }));
  expect([await found('bamb'), await found('B/99/IV/2026')]).toEqual([[], []]);
  await vault().adopt('c', 2);
  expect(await found('bamb')).toEqual(['c']);
  expect(await found('B/99/IV/2026')).toEqual(['c']);
  expect(await found('77/2026')).toEqual(['c']);
  expect([await found('bud', ['c']), await found('B/1/I/2026'), await found(drawn)]).toEqual([[], [], []]);
});

it('what is erased is found by its own number alone, and what is restricted as well', async () => {
  const erased = await vault().admit(admissionOf('e'));
  const restricted = await vault().admit(admissionOf('r'));
  await vault().erase('e', { by: 'admin1', ground: 'request' });
  await vault().restrict('r', { by: 'admin1', ground: 'request' });
  const both = ['e', 'r'];
  for (const text of ['bud', budi.nik, String(budi.nip), budi.email, letter.number]) {
    expect(await found(text, both)).toEqual([]);
  }
  expect(await found(erased.entry.caseNumber)).toEqual(['e']);
  expect(await found(restricted.entry.caseNumber)).toEqual(['r']);
});

it('does not show in what order the words stand', async () => {
  await vault().admit(admissionOf('o', { applicant: { ...budi, name: 'Zainal Abidin' } }));
  const stored = await connection
    .collection<{ _id: string; wordIndexes: string[] }>('vault_cases')
    .findOne({ _id: 'o' });
  expect(stored?.wordIndexes).toHaveLength(8);
  expect(stored?.wordIndexes).toEqual(stored?.wordIndexes.toSorted());
});

it('of a beginning that many share it finds the newest, and says that there are more', async () => {
  const nik = parseNik('3174011203850077');
  await connection
    .collection<{ _id: string }>('vault_cases')
    .insertMany(await manyNamed('Muhammad Zaki', nik.ok ? nik.value : budi.nik));
  const { caseIds, isCut } = await vault().search('muh');
  expect([caseIds.length, isCut]).toEqual([SEARCH_MOST, true]);
  expect(caseIds[0]).toBe('n1000');
  expect(caseIds).not.toContain('n0');
  expect(await vault().search('muham zaki', ['n0'])).toEqual({ caseIds: ['n0'], isCut: false });
  expect((await vault().search('bud')).isCut).toBe(false);
});

/** One more than are found at once, each a minute younger than the one before. */
async function manyNamed(name: string, nik: Applicant['nik']) {
  await vault().admit(admissionOf('like', { applicant: { ...siti, name, nik } }));
  const cases = connection.collection<{ _id: string; createdAt: Date }>('vault_cases');
  const like = await cases.findOneAndDelete({ _id: 'like' });
  return Array.from({ length: SEARCH_MOST + 1 }, (_, index) => ({
    ...like,
    _id: `n${index}`,
    caseNumber: `many-${index}`,
    createdAt: new Date(Date.UTC(2027, 0, 1, 0, index)),
  }));
}
