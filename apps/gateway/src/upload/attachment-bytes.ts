import type { AttachmentType } from '@tte/vault';
import { Problem } from '../problems/problem.js';
import { pdfBytes, whole, type FormFile } from './pdf-bytes.js';

/** What the first bytes of pictures are; what begins otherwise may be a PDF, which can begin late. */
const PICTURES: readonly (readonly [AttachmentType, Buffer])[] = [
  ['image/jpeg', Buffer.of(0xff, 0xd8, 0xff)],
  ['image/png', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
];
const LONGEST = Math.max(...PICTURES.map(([, magic]) => magic.length));

/** The bytes of an attachment as they pass, and what they are by their beginning once they have passed. */
export interface AttachmentBytes {
  readonly bytes: AsyncGenerator<Buffer>;
  readonly type: () => AttachmentType;
}

/**
 * What a file is says its content, never its name. What is neither PDF nor picture, or is too large, breaks the stream;
 * whether it is whole is judged afterwards.
 * @throws Problem `attachment-type`, `attachment-too-large`, or `malformed-request` when the form itself breaks off
 */
export function attachmentBytes(file: FormFile, maxBytes: number): AttachmentBytes {
  let type: AttachmentType = 'application/pdf';
  async function* passing(): AsyncGenerator<Buffer> {
    const pieces = whole(file)[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    while (head.length < LONGEST) {
      const { value, done } = await pieces.next();
      if (done) break;
      head = Buffer.concat([head, value]);
    }
    const rest = { [Symbol.asyncIterator]: () => pieces };
    const all = joined(head, rest);
    type = PICTURES.find(([, magic]) => head.subarray(0, magic.length).equals(magic))?.[0] ?? type;
    let bytes = 0;
    for await (const piece of type === 'application/pdf' ? asPdf(all) : all) {
      bytes += piece.length;
      if (bytes > maxBytes) throw new Problem('attachment-too-large');
      yield piece;
    }
    if (file.truncated) throw new Problem('attachment-too-large');
  }
  return { bytes: passing(), type: () => type };
}

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* asPdf(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* pdfBytes(content);
  } catch (error) {
    const isNone = error instanceof Problem && error.code === 'letter-not-pdf';
    throw isNone ? new Problem('attachment-type') : error;
  }
}
