import { fieldOf, findingsOf, isDiffering, openPoints } from './findings.js';

const CHECKLIST = [
  { code: 'selfie', title: 'Selfie' },
  { code: 'name', title: 'Nama', verdict: 'equal' },
  { code: 'rank', title: 'Pangkat', verdict: 'different' },
  { code: 'position', title: 'Jabatan', verdict: 'near' },
] as const;

it('only what agrees with SIMPEG is found in order beforehand', () => {
  expect(findingsOf([...CHECKLIST], {})).toEqual({ name: 'matches' });
  expect(findingsOf([...CHECKLIST], { name: 'differs', rank: 'matches' })).toEqual({
    name: 'differs',
    rank: 'matches',
  });
});

it('points without a finding are counted', () => {
  expect(openPoints([...CHECKLIST], { name: 'matches' })).toBe(3);
});

it('a difference is one by the reader’s eyes or by a register', () => {
  expect(isDiffering({ differing: [] }, { name: 'matches' })).toBe(false);
  expect(isDiffering({ differing: [] }, { selfie: 'differs' })).toBe(true);
  expect(isDiffering({ differing: ['rank'] }, {})).toBe(true);
});

it.each([
  ['rank', 'position'],
  ['employee-number', 'employee-number'],
  ['name', 'name'],
  ['selfie', undefined],
])('where %s differs, %s is corrected', (code, field) => {
  expect(fieldOf(code)).toBe(field);
});
