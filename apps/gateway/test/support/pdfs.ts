import { deflateSync } from 'node:zlib';
import { pdf } from './people.js';

const changed = (from: RegExp | string, to: string): Buffer =>
  Buffer.from(pdf().toString('latin1').replace(from, to), 'latin1');

const ID = `<${'0a'.repeat(16)}>`;
const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;
export const encryptedPdf = () => changed('/Root 1 0 R', `/Root 1 0 R /ID [${ID}${ID}] ${LOCK}`);
export const pdfWithoutPages = () => changed(/\/Kids \[5 0 R\] \/Count 1/, '/Kids []      /Count 0');
export const pdfWithoutItsPage = () => changed('/Kids [5 0 R]', '/Kids [9 0 R]');
export const pdfOfBlanks = () => Buffer.from(`%PDF-1.7\n${' '.repeat(5_000)}\n%%EOF\n`);
export const renamedZip = () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(2_000), pdf()]);

/** Its cross-reference stream unpacks twice, to 4 GB. */
export function pdfBomb(): Buffer {
  const blank = deflateSync(Buffer.alloc(64 * 1024 * 1024));
  const packed = deflateSync(Buffer.concat(Array<Buffer>(64).fill(blank)));
  const head = '%PDF-1.5\n';
  const dictionary = `<< /Type /XRef /Size 9999999 /W [1 4 2] /Root 1 0 R /Filter [/FlateDecode /FlateDecode] /Length ${packed.length} >>`;
  return Buffer.concat([
    Buffer.from(`${head}1 0 obj\n${dictionary}\nstream\n`),
    packed,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF\n`),
  ]);
}
