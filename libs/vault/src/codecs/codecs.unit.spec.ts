import { budi, letter } from '../../test/support/samples.js';
import { applicantOf, evidenceOf, letterFactsOf, summarise } from './codecs.js';

const plain = (changes: object = {}): unknown => JSON.parse(JSON.stringify({ ...budi, ...changes }));

it('reads an applicant as it was', () => {
  expect(applicantOf(plain(), 'r1')).toEqual(budi);
});

it.each([
  ['a NIK that is none', { nik: '123' }],
  ['no name', { name: undefined }],
  ['a kind of employee that is none', { employeeKind: 'x' }],
  ['a contact that is none', { pic: 'Siti' }],
  ['an e-mail that is none', { email: 'budi' }],
])('refuses %s, and tells where but not what', (_what, changes) => {
  const read = () => applicantOf(plain(changes), 'r1/applicant/1');
  expect(read).toThrow('r1/applicant/1');
  expect(read).not.toThrow(/123|budi|Siti/);
});

it('reads the facts of a letter, also of before agenda numbers', () => {
  expect(letterFactsOf(letter, 'r1')).toEqual(letter);
  const numbered = { ...letter, agendaNumber: 'AG-2026-000001' };
  expect(letterFactsOf(numbered, 'r1')).toEqual(numbered);
});

it('summarises with a masked NIK', () => {
  expect(summarise(budi)).toEqual({ name: budi.name, maskedNik: '31**********0001', unit: 'pusdatin' });
});

it('reads evidence of texts only', () => {
  expect(evidenceOf({ name: 'Budi' }, 'r1')).toEqual({ name: 'Budi' });
  expect(() => evidenceOf({ name: { first: 'Budi' } }, 'r1')).toThrow('r1');
});
