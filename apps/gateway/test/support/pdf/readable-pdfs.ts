import { readFileSync } from 'node:fs';
import { letterObjects, nestedPages, PACKABLE, packedContents, scripted, wordsOf } from './letter-objects.js';
import { linearizedPdf } from './linearized-pdf.js';
import { lockPdf } from './lock-pdf.js';
import { writePdf, type PdfShape } from './write-pdf.js';

const fixture = (name: string): Buffer => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const letter = (shape: PdfShape = {}, objects = letterObjects()): Buffer => writePdf(objects, shape).bytes;
const joined = (...parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
/** With offsets that count from the file's beginning, or from its header. */
const after = (before: string, counted: boolean): Buffer => {
  const moved = (at: number) => at + (counted ? Buffer.byteLength(before, 'latin1') : 0);
  return joined(before, letter({ offset: moved, start: moved }));
};

/** A letter whose second page was replaced, once or several times, by what was added at its end. */
function updated(xref: 'table' | 'stream', times: number): Buffer {
  let written = writePdf(letterObjects(), { xref });
  for (let time = 1; time <= times; time += 1) {
    const page = { entries: '', bytes: wordsOf(`Lampiran ${time}`) };
    written = writePdf(new Map([[6, page]]), { xref }, written);
  }
  return written.bytes;
}

const MAIL = `HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nX-Scanned: ${'x'.repeat(800)}\r\n\r\n`;
const STREAM = { xref: 'stream' } as const;

/** Letters as programs really write them, and as gateways and scanners leave them, by what is particular in each. */
export const READABLE_PDFS: Readonly<Record<string, () => Buffer>> = {
  'PDF 1.3': () => letter({ version: '1.3' }),
  'PDF 1.4 with contents packed twice': () => letter({ version: '1.4' }, packedContents()),
  'PDF 1.5 with an xref stream': () => letter({ ...STREAM, version: '1.5' }),
  'PDF 1.5 with object streams': () => letter({ ...STREAM, version: '1.5', packed: PACKABLE }),
  'PDF 1.6, hybrid': () => letter({ xref: 'hybrid', version: '1.6', packed: [4, 7] }),
  'PDF 1.7 with a page tree of three levels': () => letter({}, nestedPages()),
  'PDF 2.0': () => letter({ version: '2.0' }),
  'PDF 2.0 with object streams': () => letter({ ...STREAM, version: '2.0', packed: PACKABLE }),
  'of a version that there is not': () => letter({ version: '1.8' }),
  linearized: () => linearizedPdf(),
  'an incremental update': () => updated('table', 1),
  'incremental updates of a stream': () => updated('stream', 3),
  'a byte order mark before it': () => fixture('leading-bom.pdf'),
  'a line end before it': () => after('\r\n', false),
  'a line end before it that the offsets count': () => after('\r\n', true),
  'the head of an answer before it': () => after(MAIL, false),
  'the head of an answer before it that the offsets count': () => after(MAIL, true),
  'blanks after it': () => fixture('trailing-nul.pdf'),
  'a page of HTML after it': () => joined(letter(), `<html>${'<p>Terkirim</p>'.repeat(300)}</html>`),
  'no end mark': () => letter({ eof: false }),
  'a table whose offsets are a byte off': () => letter({ offset: (at) => at + 1 }),
  'a table whose offsets are all the same': () => letter({ offset: () => 3 }),
  'its table elsewhere': () => letter({ start: () => 3 }),
  'a stream of offsets elsewhere': () => letter({ ...STREAM, start: (at) => at + 7 }),
  'no table': () => joined(letter({ xref: 'none', eof: false }), 'trailer\n<< /Root 1 0 R >>\n'),
  'line ends of an old Macintosh': () => letter({ eol: '\r' }),
  'line ends of Windows': () => letter({ eol: '\r\n' }),
  'notes between its objects': () => letter({ between: '% catatan pemindai\n' }),
  'objects that do not end': () => letter({ endobj: false }),
  'a wrong length of its contents': () =>
    letter({}, letterObjects({ 5: { entries: '/Length 4', bytes: wordsOf('Surat Permohonan') } })),
  'a length that stands elsewhere': () =>
    letter({}, letterObjects({ 5: { entries: '/Length 8 0 R', bytes: wordsOf('Surat') }, 8: '37' })),
  'a wrong number of pages': () =>
    letter({}, letterObjects({ 2: '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 1 >>' })),
  'owner password, RC4 of 40 bits': () => letter({ version: '1.3', lock: lockPdf('rc4-40') }),
  'owner password, RC4 of 128 bits': () => letter({ version: '1.4', lock: lockPdf('rc4-128') }),
  'owner password, AES of 128 bits': () => letter({ version: '1.6', lock: lockPdf('aes-128') }),
  'owner password, AES of 128 bits with object streams': () =>
    letter({ ...STREAM, version: '1.6', packed: PACKABLE, lock: lockPdf('aes-128') }),
  'owner password, AES of 256 bits': () => fixture('owner-only.pdf'),
  'scripts, which nobody runs': () => letter({}, scripted()),
};
