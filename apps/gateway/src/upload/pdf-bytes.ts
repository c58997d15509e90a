import type { Readable } from 'node:stream';
import { Problem } from '../problems/problem.js';

const MAGIC = '%PDF-';
/** Readers look for the header this far (ISO 32000-1, annex H.3, note 13): scanners and mail gateways put bytes before it. */
const HEAD_BYTES = 1_024;

/** A file of a form; `truncated` once it has met the size limit of all of the form's files. */
export type FormFile = Readable & { readonly truncated?: boolean };

/** The same, or what of it has passed already. */
type FileBytes = FormFile | (AsyncIterable<Buffer> & { readonly truncated?: boolean });

/**
 * The bytes of a letter as they pass, judged on the way: what does not begin as a PDF does, or is too large, breaks the
 * stream. How it ends is the parser's to judge: many whole files end in other bytes than their end mark.
 * @throws Problem `letter-not-pdf`, `letter-too-large`, or `malformed-request` when the form itself breaks off
 */
export async function* pdfBytes(file: FileBytes, maxBytes = Infinity): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  let bytes = 0;
  for await (const piece of whole(file)) {
    bytes += piece.length;
    if (bytes > maxBytes) throw new Problem('letter-too-large');
    if (head) head = headIn(Buffer.concat([head, piece]));
    yield piece;
  }
  if (file.truncated) throw new Problem('letter-too-large');
  if (head) throw new Problem('letter-not-pdf');
}

/** What has come of a beginning in which the header may still stand; undefined once it does. @throws Problem */
function headIn(bytes: Buffer): Buffer | undefined {
  const head = bytes.subarray(0, HEAD_BYTES + MAGIC.length - 1);
  if (head.includes(MAGIC, 0, 'latin1')) return undefined;
  if (bytes.length > head.length) throw new Problem('letter-not-pdf');
  return head;
}

/** What a form's file brings; one that breaks off breaks the form. @throws Problem `malformed-request` */
export async function* whole(file: FileBytes): AsyncGenerator<Buffer> {
  try {
    yield* file as AsyncIterable<Buffer>;
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('malformed-request');
  }
}
