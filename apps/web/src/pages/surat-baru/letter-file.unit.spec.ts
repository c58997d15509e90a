import { sizeOf } from '../../words/sizes.js';
import { faultOfLetter } from './letter-file.js';

const LIMITS = { maxBytes: 2_000_000, maxPages: 20 };
const fault = (...parts: string[]) => faultOfLetter(new File(parts, 'surat.pdf'), LIMITS);

it.each([['halo'], ['%PDX-1.7 %%EOF'], [' '.repeat(1_100), '%PDF-1.7 %%EOF']])(
  'what does not begin as a PDF is none, whatever it is called',
  async (...parts) => {
    expect(await fault(...parts)).toContain('bukan PDF.');
  },
);

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
