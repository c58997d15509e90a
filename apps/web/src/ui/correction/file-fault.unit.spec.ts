import { fileFault, letterFaults } from './letter-checks.js';

const NOW = new Date('2026-11-22T20:00:00Z');
const LETTER = { number: 'B/1', date: '2026-11-20', subject: 'Permohonan', signedBy: 'Kasatker' };
const file = (bytes: number, type = 'application/pdf') =>
  new File([new Uint8Array(bytes)], 'surat', { type });

it('wants a PDF that is not too large', () => {
  expect(fileFault(null, 100)).toContain('Pilih surat');
  expect(fileFault(file(10, 'image/jpeg'), 100)).toContain('PDF');
  expect(fileFault(file(3 * 1024 * 1024), 2 * 1024 * 1024)).toBe('Ukuran surat paling besar 2 MB.');
  expect(fileFault(file(100), 100)).toBeUndefined();
});

it('wants every fact of the letter, and a date that has come in WIB', () => {
  expect([...letterFaults(LETTER, NOW)]).toEqual([]);
  expect([...letterFaults({ ...LETTER, signedBy: ' ' }, NOW).keys()]).toEqual(['signedBy']);
  expect([...letterFaults({ ...LETTER, date: '2026-11-23' }, NOW)]).toEqual([]);
  expect([...letterFaults({ ...LETTER, date: '2026-11-24' }, NOW).keys()]).toEqual(['date']);
});
