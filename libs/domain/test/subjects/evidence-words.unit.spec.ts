import {
  differenceWords,
  evidenceWords,
  fieldWords,
  INSTRUCTIONS,
  REJECTION_REASONS,
} from '../../src/index.js';

it.each([
  ...INSTRUCTIONS,
  ...REJECTION_REASONS,
  'registered',
  'already-registered',
  'mail-sent',
  'confirmed',
  'si-asn-confirmed',
  'si-asn-mismatch',
  'si-asn-unavailable',
  'holder-checked',
  'later-end',
])('%s has words', (code) => {
  expect(evidenceWords(2, code)).not.toBe(code);
});

it('says which register did not answer', () => {
  expect(evidenceWords(8, 'unavailable')).toContain('SI ASN');
  expect(evidenceWords(9, 'unavailable')).toContain('SIMPEG');
  expect(evidenceWords(2, 'unavailable')).toContain('SIMPEG');
});

it('hides no code that it does not know', () => {
  expect(evidenceWords(5, 'kode-baru')).toBe('kode-baru');
});

it('names fields by their titles, and of verdicts those that differ', () => {
  expect(fieldWords(['nik', 'position', 'baru'])).toBe('NIK, Jabatan dan pangkat, baru');
  expect(differenceWords({ position: 'different', rank: 'different' })).toBe('Jabatan, Pangkat');
  expect(differenceWords({ name: 'near', nik: 'different', email: 'equal' })).toBe('NIK');
  expect(differenceWords()).toBe('');
});
