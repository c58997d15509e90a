import { differingFields, type Comparison } from './differing.js';

const field = (name: string, verdict: Comparison['fields'][number]['verdict']) => ({
  field: name,
  title: name,
  application: 'a',
  simpeg: 'b',
  verdict,
});
const ticked = (fields: Comparison['fields'], siAsn: Comparison['siAsn'] = null) =>
  differingFields({ fields, siAsn });

it('ticks what differs, and not what is near, equal or unknown', () => {
  const fields = [field('name', 'near'), field('nik', 'different'), field('unit', 'unknown')];
  expect(ticked([...fields, field('employee-number', 'equal')])).toEqual(['nik']);
});

it('rank and position are corrected together, and named once', () => {
  expect(ticked([field('position', 'different'), field('rank', 'different')])).toEqual(['position']);
});

it('ticks what SI ASN has otherwise as well', () => {
  expect(ticked([field('name', 'different')], { nip: 'different', name: 'different', nik: 'equal' })).toEqual(
    ['name', 'employee-number'],
  );
});

it('leaves out what cannot be corrected', () => {
  expect(ticked([], { birthDate: 'different', active: 'different' })).toEqual([]);
});
