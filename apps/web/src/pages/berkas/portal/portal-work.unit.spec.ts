import { pathsOf } from './portal-work.js';

const at = (seen: string, verdict: string) =>
  pathsOf({
    procedure: 'registration',
    status: 'awaiting-approval',
    timeline: [
      { step: 7, evidence: seen },
      { step: 8, evidence: verdict },
    ] as never,
  });

it.each([
  ['confirmed', 'WAITING_FOR_VERIFICATION', /^SI ASN menyatakan cocok, sedangkan BSrE belum/],
  ['mismatch', 'NEW', /^SI ASN menyatakan berbeda, sedangkan BSrE sudah/],
] as const)('%s beside %s is said to differ', (verdict, seen, words) => {
  expect(at(seen, verdict).differ).toMatch(words);
});

it.each([
  ['confirmed', 'NEW'],
  ['mismatch', 'WAITING_FOR_VERIFICATION'],
  ['not-asn', 'WAITING_FOR_VERIFICATION'],
  ['unavailable', 'NEW'],
] as const)('%s beside %s does not', (verdict, seen) => {
  expect(at(seen, verdict).differ).toBeUndefined();
});

it('both words are shown', () => {
  expect(at('WAITING_FOR_VERIFICATION', 'confirmed')).toMatchObject({
    siAsn: 'Ya: data cocok dengan SI ASN',
    bsre: 'BSrE: menunggu verifikasi',
  });
});
