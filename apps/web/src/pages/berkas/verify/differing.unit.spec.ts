import { differingFields, type ComparedField } from './differing.js';

const field = (name: string, verdict: ComparedField['verdict']): ComparedField => ({
  field: name,
  title: name,
  application: 'a',
  simpeg: 'b',
  verdict,
});

it('ticks what differs, and not what is near, equal or unknown', () => {
  const fields = [field('name', 'near'), field('nik', 'different'), field('unit', 'unknown')];
  expect(differingFields([...fields, field('employee-number', 'equal')])).toEqual(['nik']);
});

it('rank and position are corrected together, and named once', () => {
  expect(differingFields([field('position', 'different'), field('rank', 'different')])).toEqual(['position']);
});

it('leaves out what cannot be corrected', () => {
  expect(differingFields([field('birth-date', 'different')])).toEqual([]);
});
