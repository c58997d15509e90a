import { createHash } from 'node:crypto';
import type { LetterUpload } from '../http/upload.js';
import { problemOfErrors } from '../problems/from-issues.js';
import { Problem } from '../problems/problem.js';

/** A letter that has been judged to be a PDF. */
export interface LetterFile extends LetterUpload {
  /** SHA-256 of the content: only ever an ingredient of the vault's keyed digest. */
  readonly sha256: string;
}

const MAGIC = '%PDF-';
const END = '%%EOF';
/** Writers may append a few bytes after the end mark; readers look this far back. */
const TAIL_BYTES = 1_024;
const NAME_MAX = 120;

/** Judges an upload. @throws Problem `letter-not-pdf` */
export function judgeLetter({ fileName, content }: LetterUpload): LetterFile {
  const isPdf = content.subarray(0, MAGIC.length).toString('latin1') === MAGIC;
  const isWhole = content.subarray(-TAIL_BYTES).includes(END, 0, 'latin1');
  if (!isPdf || !isWhole) throw new Problem('letter-not-pdf');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { fileName: fileName.replace(/[^\w. -]+/g, '_').slice(-NAME_MAX), content, sha256 };
}

/** The letter that a submission cannot be without. */
export function requireLetter(letter: LetterUpload | undefined): LetterFile {
  if (letter) return judgeLetter(letter);
  throw problemOfErrors([
    { field: 'letter', code: 'letter-required', message: 'Unggah surat permohonan sebagai PDF.' },
  ]);
}
