import { faultOfAttachment } from './attachment-file.js';

const fault = (bytes: readonly number[] | string, name = 'scan.pdf') =>
  faultOfAttachment(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name), {
    maxBytes: 2_000,
  });

it.each([
  ['a PDF', '%PDF-1.7'],
  ['a PDF that begins late', `${' '.repeat(1_000)}%PDF-1.7`],
  ['a photograph', [0xff, 0xd8, 0xff, 0xe0]],
  ['a scan', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
])('%s can lie beside a letter, whatever it is called', async (_what, bytes) => {
  expect(await fault(bytes, 'tanpa-akhiran')).toBeUndefined();
});

it.each([
  ['a text', 'halo'],
  ['nothing', ''],
  ['a picture of SVG', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ['half a beginning', [0x89, 0x50, 0x4e]],
])('%s cannot', async (_what, bytes) => {
  expect(await fault(bytes)).toContain('bukan PDF, JPEG, atau PNG');
});

it('what is too large cannot, and is told by its size', async () => {
  expect(await fault(`%PDF-${' '.repeat(2_000)}`)).toBe('scan.pdf 2 kB; lampiran paling besar 2 kB.');
});
