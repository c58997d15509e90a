import { findingWords } from './finding-words.js';

const told = (kind: string) => findingWords({ kind, where: 'x' });

it.each([
  ['event-edited', 'Kejadian pada log berkas diubah'],
  ['chain-cut', 'Rantai log berkas dipotong ujungnya'],
  ['case-removed', 'Seluruh log sebuah berkas dihilangkan'],
  ['writer-invented', 'Seluruh rantai catatan akses dibuat tanpa melalui sistem'],
  ['checkpoint-withheld', 'Checkpoint ditahan'],
  ['vault-rolled-back', 'Data berkas di brankas dikembalikan ke keadaan lama'],
])('%s has words', (kind, title) => {
  expect(told(kind).title).toBe(title);
  expect(told(kind).advice).toMatch(/pengelola sistem/);
});

it('says what to do of what can be mended', () => {
  expect(told('projection-altered').advice).toContain('./tte rebuild');
});

it('hides no kind that it does not know', () => {
  expect(told('sesuatu-baru').title).toBe('sesuatu-baru');
  expect(told('event-baru').title).toBe('event-baru');
});
