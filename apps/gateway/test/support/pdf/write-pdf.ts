import { deflateSync } from 'node:zlib';
import type { PdfLock } from './lock-pdf.js';

/** Objects by their number; a stream is its dictionary's entries and its bytes. */
export type PdfObject = string | { readonly entries: string; readonly bytes: Buffer };
export type PdfObjects = ReadonlyMap<number, PdfObject>;

/** How a file is put together; what is left out is as most writers do it. */
export interface PdfShape {
  readonly version?: string;
  /** Ends of lines. */
  readonly eol?: string;
  /** Of the file's end: a table, a stream (1.5), both (hybrid), or none at all. */
  readonly xref?: 'table' | 'stream' | 'hybrid' | 'none';
  /** Numbers of objects that lie in an object stream (1.5). */
  readonly packed?: readonly number[];
  readonly lock?: PdfLock;
  /** Makes each offset that is written down another one. */
  readonly offset?: (offset: number) => number;
  /** The same of the one under `startxref`. */
  readonly start?: (offset: number) => number;
  /** Further entries of the trailer. */
  readonly trailer?: string;
  /** Between two objects. */
  readonly between?: string;
  readonly endobj?: boolean;
  readonly eof?: boolean;
}

/** What a later part of a file must know of the parts before it. */
interface Written {
  readonly bytes: Buffer;
  readonly xrefAt: number;
  readonly size: number;
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const ID = `<${'0a'.repeat(16)}>`;

/** Writes a PDF, or adds an incremental update to one. Small on purpose: it writes what no library would, too. */
export function writePdf(objects: PdfObjects, shape: PdfShape = {}, former?: Written): Written {
  const { version = '1.7', eol = '\n', xref = 'table', packed = [], between = '', lock } = shape;
  const { offset: moved = (at) => at, start = (at) => at, trailer = '', endobj = true, eof = true } = shape;
  const parts: Buffer[] = [];
  let length = 0;
  const at = () => length;
  const add = (...some: readonly Buffer[]): void => {
    for (const part of some) length += part.length;
    parts.push(...some);
  };
  add(former?.bytes ?? latin(`%PDF-${version}${eol}%\xe2\xe3\xcf\xd3${eol}`));
  const offsets = new Map<number, number>();
  const within = new Map<number, [container: number, index: number]>();
  const put = (number: number, object: PdfObject, plain = false): void => {
    offsets.set(number, moved(at()));
    add(latin(`${between}${number} 0 obj${eol}`), ...bodyOf(number, object, plain));
    add(latin(endobj ? `${eol}endobj${eol}` : eol));
  };
  const bodyOf = (number: number, object: PdfObject, plain: boolean): Buffer[] => {
    if (typeof object === 'string') return [latin(object)];
    const bytes = lock && !plain ? lock.seal(object.bytes, number) : object.bytes;
    const own = object.entries.includes('/Length') ? '' : ` /Length ${bytes.length}`;
    return [
      latin(`<< ${object.entries}${own} >>${eol}stream${eol === '\r' ? '\r\n' : eol}`),
      bytes,
      latin(`${eol}endstream`),
    ];
  };
  let size = [...objects.keys()].reduce((most, number) => Math.max(most, number + 1), former?.size ?? 0);
  for (const [number, object] of objects) if (!packed.includes(number)) put(number, object);
  if (packed.length > 0) {
    const texts = packed.map((number) => String(objects.get(number)));
    let next = 0;
    const starts = texts.map((text) => (next += text.length + 1) - text.length - 1);
    const head = `${packed.map((number, index) => `${number} ${starts[index]}`).join(' ')} `;
    const container = size++;
    packed.forEach((number, index) => within.set(number, [container, index]));
    put(container, {
      entries: `/Type /ObjStm /N ${packed.length} /First ${head.length} /Filter /FlateDecode`,
      bytes: deflateSync(latin(head + texts.join(' '))),
    });
  }
  if (lock) put(size++, lock.dictionary);
  const locked = lock ? ` /Encrypt ${size - 1} 0 R` : '';
  const entries = (count: number) =>
    `/Size ${count} /Root 1 0 R /ID [${ID}${ID}]${locked}${former ? ` /Prev ${former.xrefAt}` : ''} ${trailer}`;
  const streamOf = (number: number, numbers: readonly number[]): PdfObject => {
    const rows = numbers.map((each) => {
      const row = Buffer.alloc(7);
      const [container, index] = within.get(each) ?? [];
      row[0] = container === undefined ? (each === 0 ? 0 : 1) : 2;
      row.writeUInt32BE(container ?? offsets.get(each) ?? 0, 1);
      row.writeUInt16BE(index ?? 0, 5);
      return row;
    });
    const index = numbers.map((each) => `${each} 1`).join(' ');
    const about = `/Type /XRef /W [1 4 2] /Index [${index}] /Filter /FlateDecode ${entries(number + 1)}`;
    return { entries: about, bytes: deflateSync(Buffer.concat(rows)) };
  };
  const numbers = [0, ...offsets.keys(), ...within.keys()].sort((a, b) => a - b);
  let xrefAt = at();
  let hybrid = '';
  if (xref === 'stream') {
    const number = size++;
    offsets.set(number, xrefAt);
    put(number, streamOf(number, [...numbers, number]), true);
  }
  if (xref === 'hybrid') {
    hybrid = `/XRefStm ${xrefAt}`;
    const number = size++;
    put(number, streamOf(number, [...within.keys()]), true);
    offsets.delete(number);
    xrefAt = at();
  }
  if (xref === 'table' || xref === 'hybrid') {
    // What lies in an object stream is free to readers that know none (ISO 32000-1, 7.5.8.4).
    const listed = numbers.filter((number) => xref === 'hybrid' || !within.has(number));
    const rows = listed.map((number) => {
      const offset = offsets.get(number);
      const end = eol.length === 2 ? eol : ` ${eol}`;
      const kind = number === 0 ? '65535 f' : offset === undefined ? '00000 f' : '00000 n';
      return `${number} 1${eol}${String(offset ?? 0).padStart(10, '0')} ${kind}${end}`;
    });
    add(latin(`xref${eol}${rows.join('')}trailer${eol}<< ${entries(size)} >>${eol}`));
  }
  if (xref === 'hybrid') {
    // As Word does it: an empty table after the one for old readers brings the stream for new ones.
    const old = xrefAt;
    xrefAt = at();
    add(latin(`xref${eol}0 0${eol}trailer${eol}<< ${entries(size)} /Prev ${old} ${hybrid} >>${eol}`));
  }
  if (xref !== 'none') add(latin(`startxref${eol}${start(xrefAt)}${eol}`));
  if (eof) add(latin(`%%EOF${eol}`));
  return { bytes: Buffer.concat(parts), xrefAt, size };
}
