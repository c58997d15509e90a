import { faultOfLetter, sizeOf } from './letter-file.js';

const LIMITS = { maxBytes: 2_000_000, maxPages: 20 };
const fault = (...parts: string[]) => faultOfLetter(new File(parts, 'surat.pdf'), LIMITS);

it('what does not begin or end as a PDF is none, whatever it is called', async () => {
  expect(await fault('halo')).toContain('bukan PDF.');
  expect(await fault('%PDF-1.7 terpotong')).toContain('bukan PDF yang utuh');
});

it('a letter that is too large is told how large it may be', async () => {
  expect(await fault('%PDF-', 'x'.repeat(3_000_000))).toBe(
    'Berkas ini 2,9 MB; surat paling besar 1,9 MB. Perkecil PDF, lalu pilih lagi.',
  );
});

it.each([
  [900, '1 kB'],
  [90_000, '88 kB'],
  [1_572_864, '1,5 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeOf(bytes)).toBe(words);
});
