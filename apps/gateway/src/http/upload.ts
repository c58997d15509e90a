import type { FastifyRequest } from 'fastify';
import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import { Problem } from '../problems/problem.js';
import { problemOfErrors, unknownWithin } from '../problems/from-issues.js';

/** A letter as it came in, not yet judged. */
export interface LetterUpload {
  readonly fileName: string;
  readonly content: Buffer;
}

/** A form: its JSON field `data`, and its file `letter` where there is one. */
export interface Upload {
  readonly data: unknown;
  readonly letter?: LetterUpload;
}

const DATA_MAX_BYTES = 64 * 1024;

/**
 * Reads a multipart form with the JSON field `data` and the file `letter`; nothing else is taken.
 * The letter is held in memory, never on disk: it is personal data and the vault's key exists only later.
 */
export async function readUpload(request: FastifyRequest, letterMaxBytes: number): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type');
  try {
    return await readParts(request, letterMaxBytes);
  } catch (error) {
    throw isOurs(error) ? error : new Problem('malformed-request');
  }
}

async function readParts(request: FastifyRequest, letterMaxBytes: number): Promise<Upload> {
  const limits = { fileSize: letterMaxBytes, files: 2, fields: 4, fieldSize: DATA_MAX_BYTES, parts: 6 };
  let data: unknown;
  let letter: LetterUpload | undefined;
  for await (const part of request.parts({ limits })) {
    if (part.fieldname === 'data') {
      data = part.type === 'file' ? await readJsonFile(part) : readJsonField(part);
    } else if (part.fieldname === 'letter' && part.type === 'file') {
      letter = { fileName: part.filename, content: await part.toBuffer() };
    } else {
      if (part.type === 'file') part.file.resume();
      throw problemOfErrors([unknownWithin('')]);
    }
  }
  return letter ? { data, letter } : { data };
}

/** What the parser of forms throws has many shapes, some without any code: all of them say that the form is bad. */
const isOurs = (error: unknown): boolean =>
  error instanceof Problem ||
  (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE');

function readJsonField({ value, valueTruncated }: MultipartValue): unknown {
  if (valueTruncated) throw new Problem('body-too-large');
  return readJson(value);
}

async function readJsonFile(part: MultipartFile): Promise<unknown> {
  const content = await part.toBuffer();
  if (content.length > DATA_MAX_BYTES) throw new Problem('body-too-large');
  return readJson(content.toString('utf8'));
}

/** A field of type application/json comes parsed already, any other as text. */
function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new Problem('malformed-request');
  }
}
