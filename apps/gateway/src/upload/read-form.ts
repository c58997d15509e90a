import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { problemOfErrors, unknownWithin } from '../problems/from-issues.js';
import type { ProblemCode } from '../problems/problem-table.js';
import { Problem } from '../problems/problem.js';
import type { FormFile } from './pdf-bytes.js';

/** A form: its JSON field `data`, its file `letter` as `take` has taken it, its file `table`, its files `attachment`. */
export interface Form<Letter, Attached = never> {
  readonly data: unknown;
  readonly letter?: Letter;
  readonly table?: Buffer;
  /** In the order of the form. */
  readonly attachments: readonly Attached[];
}

/** How files beside the letter are taken. */
export interface AttachmentReader<Attached> {
  readonly most: number;
  readonly maxBytes: number;
  /** Must read the file to its end, or throw. */
  readonly take: (fileName: string, file: FormFile) => Promise<Attached>;
}

/** What is taken besides `data`, how much of it, and by whom. */
export interface FormReader<Letter, Attached> {
  readonly letterMaxBytes: number;
  /** Asked before the letter is taken; `data` is undefined where it comes after. May throw. */
  readonly admit: (data: unknown) => Promise<void>;
  /** Must read the file to its end, or throw. */
  readonly take: (fileName: string, file: FormFile) => Promise<Letter>;
  /** Absent where the form has no such files. */
  readonly attached?: AttachmentReader<Attached> | undefined;
}

const DATA_MAX_BYTES = 64 * 1024;
const TABLE_MAX_BYTES = 1024 * 1024;

/** Reads a multipart form, its parts in whatever order they come; nothing else is taken. */
export async function readForm<Letter, Attached>(
  request: FastifyRequest,
  reader: FormReader<Letter, Attached>,
): Promise<Form<Letter, Attached>> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type');
  let failure: unknown;
  const noted = <Value>(outcome: Promise<Value>): Promise<Value> =>
    outcome.catch((error: unknown) => {
      failure = error;
      throw error;
    });
  const { attached } = reader;
  try {
    return await readParts(request, {
      ...reader,
      admit: (data) => noted(reader.admit(data)),
      take: (fileName, file) => noted(reader.take(fileName, file)),
      attached: attached && { ...attached, take: (name, file) => noted(attached.take(name, file)) },
    });
  } catch (error) {
    // What still comes in flows away, so that the sender gets to read the answer.
    request.raw.unpipe();
    request.raw.resume();
    // What the parser of forms throws has many shapes, some without any code: all of them say that the form is bad.
    throw error instanceof Problem || error === failure ? error : new Problem('malformed-request');
  }
}

async function readParts<Letter, Attached>(
  request: FastifyRequest,
  { letterMaxBytes, admit, take, attached }: FormReader<Letter, Attached>,
): Promise<Form<Letter, Attached>> {
  const { most, maxBytes } = attached ?? { most: 0, maxBytes: 0 };
  // One more than are taken, so that it is told of by its own name.
  const more = attached ? most + 1 : 0;
  const limits = {
    fileSize: Math.max(letterMaxBytes, maxBytes),
    files: 3 + more,
    fields: 4,
    fieldSize: DATA_MAX_BYTES,
    parts: 6 + more,
  };
  const attachments: Attached[] = [];
  const form: { data: unknown; letter?: Letter; table?: Buffer } = { data: undefined };
  let refusal: unknown;
  for await (const part of request.parts({ limits })) {
    if (part.fieldname === 'data') form.data = await readData(part);
    else if (part.type === 'file' && part.fieldname === 'letter' && form.letter === undefined) {
      refusal = await refusalOf(() => admit(form.data));
      if (refusal === undefined) form.letter = await take(part.filename, part.file);
      else if (form.data === undefined) part.file.resume();
      else throw refusal;
    } else if (part.type === 'file' && part.fieldname === 'attachment' && attached) {
      if (attachments.length === most) throw new Problem('too-many-attachments');
      await admit(form.data);
      attachments.push(await attached.take(part.filename, part.file));
    } else if (part.type === 'file' && part.fieldname === 'table') {
      form.table = await readWhole(part.file, TABLE_MAX_BYTES, 'table-too-large');
    } else throw problemOfErrors([unknownWithin('')]);
  }
  // A letter that came first and was refused has flowed away: the data may tell that its request came before.
  if (refusal !== undefined) await admit(form.data);
  return { ...form, attachments };
}

async function refusalOf(admit: () => Promise<void>): Promise<unknown> {
  try {
    await admit();
    return undefined;
  } catch (error) {
    return error;
  }
}

async function readWhole(file: FormFile, most: number, tooLarge: ProblemCode): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of file as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > most) throw new Problem(tooLarge);
    pieces.push(piece);
  }
  if (file.truncated) throw new Problem(tooLarge);
  return Buffer.concat(pieces);
}

/** `data` may come as a field or as a file. A field of type application/json is parsed already, any other is text. */
async function readData(part: MultipartFile | MultipartValue): Promise<unknown> {
  if (part.type === 'file') {
    return readJson((await readWhole(part.file, DATA_MAX_BYTES, 'body-too-large')).toString('utf8'));
  }
  if (part.valueTruncated) throw new Problem('body-too-large');
  return typeof part.value === 'string' ? readJson(part.value) : part.value;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem('malformed-request');
  }
}
