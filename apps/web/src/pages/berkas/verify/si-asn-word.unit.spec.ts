import type { Entry } from '../case-query.js';
import { siAsnWord } from './si-asn-word.js';

const said = (step: number, evidence: string) => ({ step, evidence }) as Entry;

it('is the word of step 8 in a registration', () => {
  const timeline = [said(2, 'tindak-lanjuti'), said(8, 'mismatch'), said(9, 'compared')];
  expect(siAsnWord({ procedure: 'registration', timeline })).toBe('Tidak: data berbeda dengan SI ASN');
});

it('stands beside that of SIMPEG in a renewal, and only the last comparison counts', () => {
  const timeline = [
    said(2, 'compared'),
    said(2, 'si-asn-unavailable'),
    said(2, 'compared'),
    said(2, 'si-asn-confirmed'),
  ];
  expect(siAsnWord({ procedure: 'renewal', timeline })).toBe('Data cocok dengan SI ASN');
});

it('is missing where nobody asked SI ASN', () => {
  expect(siAsnWord({ procedure: 'renewal', timeline: [said(2, 'unknown-employee')] })).toBeUndefined();
});
