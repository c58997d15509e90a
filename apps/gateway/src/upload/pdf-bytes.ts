import type { Readable } from 'node:stream';
import { Problem } from '../problems/problem.js';

const MAGIC = Buffer.from('%PDF-');
const END = '%%EOF';
/** Writers may append a few bytes after the end mark; readers look this far back. */
const TAIL_BYTES = 1_024;

/** A file of a form; `truncated` once it has met the size limit. */
export type FormFile = Readable & { readonly truncated?: boolean };

/**
 * The bytes of a letter as they pass, judged on the way: what does not begin or end as a PDF does, or is too large,
 * breaks the stream.
 * @throws Problem `letter-not-pdf`, `letter-too-large`, or `malformed-request` when the form itself breaks off
 */
export async function* pdfBytes(file: FormFile): AsyncGenerator<Buffer> {
  let [head, tail] = [Buffer.alloc(0), Buffer.alloc(0)];
  for await (const piece of whole(file)) {
    if (head.length < MAGIC.length) {
      head = Buffer.concat([head, piece]).subarray(0, MAGIC.length);
      if (!MAGIC.subarray(0, head.length).equals(head)) throw new Problem('letter-not-pdf');
    }
    tail = Buffer.concat([tail, piece.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES);
    yield piece;
  }
  if (file.truncated) throw new Problem('letter-too-large');
  if (head.length < MAGIC.length || !tail.includes(END, 0, 'latin1')) throw new Problem('letter-not-pdf');
}

async function* whole(file: FormFile): AsyncGenerator<Buffer> {
  try {
    yield* file as AsyncIterable<Buffer>;
  } catch {
    throw new Problem('malformed-request');
  }
}
