import { fileFault } from './file-fault.js';

const file = (bytes: number, type = 'application/pdf') =>
  new File([new Uint8Array(bytes)], 'surat', { type });

it('wants a PDF that is not too large', () => {
  expect(fileFault(null, 100)).toContain('Pilih surat');
  expect(fileFault(file(10, 'image/jpeg'), 100)).toContain('PDF');
  expect(fileFault(file(3 * 1024 * 1024), 2 * 1024 * 1024)).toBe('Ukuran surat paling besar 2 MB.');
  expect(fileFault(file(100), 100)).toBeUndefined();
});
