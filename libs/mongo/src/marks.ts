import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Connection } from 'mongoose';
import { canonical } from './canonical.js';

/**
 * The marks that the product sets on what it writes: a keyed digest that nobody makes who has the store alone.
 * Why: docs/decisions/0151-what-the-product-writes-bears-its-mark.md
 */
export interface Marks {
  /** A mark of this content at this place; no two are equal, so that an older one is told from the newest. */
  of(place: string, content: unknown): string;
  /** Whether it was made by this installation for just this content at this place. */
  fits(place: string, content: unknown, mark: unknown): boolean;
}

const NONCE_BYTES = 9;

/**
 * Marks by keys that are derived from these secrets.
 * @param secrets the present one first; the others made earlier marks, which last
 */
export function marksBy(secrets: readonly [Uint8Array, ...Uint8Array[]]): Marks {
  const keys = secrets.map(keyOf);
  const [present] = keys;
  const textOf = (place: string, nonce: string, content: unknown) => canonical([place, nonce, content]);
  return {
    of(place, content) {
      if (!present) throw new RangeError('marks need a secret');
      const nonce = randomBytes(NONCE_BYTES).toString('base64url');
      return `${present.id}.${nonce}.${present.digest(textOf(place, nonce, content)).toString('base64url')}`;
    },
    fits(place, content, mark) {
      const [id, nonce = '', given = ''] = typeof mark === 'string' ? mark.split('.') : [];
      const key = keys.find((one) => one.id === id);
      if (!key) return false;
      const [made, shown] = [key.digest(textOf(place, nonce, content)), Buffer.from(given, 'base64url')];
      return made.length === shown.length && timingSafeEqual(made, shown);
    },
  };
}

function keyOf(secret: Uint8Array) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'tte/audit/marks', 32));
  const digest = (text: string) => createHmac('sha256', key).update(text).digest();
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), digest };
}

const BY_CONNECTION = new WeakMap<Connection, Marks>();

/** From now on what is written over this connection bears these marks: said once, where a program connects. */
export function markWith(connection: Connection, marks: Marks): void {
  BY_CONNECTION.set(connection, marks);
}

/** The marks of a connection; undefined where nothing is to bear one. */
export const marksOn = (connection: Connection): Marks | undefined => BY_CONNECTION.get(connection);

/** A collection whose documents bear marks: one for each group of fields that are written together. */
export interface MarkedRows {
  readonly kind: string;
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** A document as it is stored. */
export type MarkedRow = Readonly<Record<string, unknown>> & { readonly _id: string };

const contentOf = (row: Readonly<Record<string, unknown>>, fields: readonly string[]) =>
  fields.map((field) => row[field] ?? null);
const placeOf = (kind: string, id: string, part: string) => `${kind}/${id}/${part}`;

/** The field in which the mark of a part stands. */
export const markField = (part: string): string => `${part}Mark`;

/**
 * What a write adds, by insert or by `$set`: the marks of these parts, and when.
 * @param row the parts' fields as they will be stored; one that is left out will not be there
 */
export function marking<Rows extends MarkedRows>(
  connection: Connection,
  { kind, parts }: Rows,
  id: string,
  row: object,
  which: readonly (keyof Rows['parts'] & string)[] = Object.keys(parts),
): Readonly<Record<string, string>> {
  const marks = marksOn(connection);
  if (!marks) return {};
  const content = (part: string) => contentOf(row as MarkedRow, parts[part] ?? []);
  return {
    ...Object.fromEntries(
      which.map((part) => [markField(part), marks.of(placeOf(kind, id, part), content(part))]),
    ),
    markedAt: new Date().toISOString(),
  };
}

/** The parts of a document whose mark does not fit. */
export const unmarkedParts = (
  marks: Marks,
  { kind, parts }: MarkedRows,
  row: MarkedRow,
  which: readonly string[] = Object.keys(parts),
): readonly string[] =>
  which.filter(
    (part) =>
      !marks.fits(placeOf(kind, row._id, part), contentOf(row, parts[part] ?? []), row[markField(part)]),
  );

/** The document without its marks, as the product knows it. */
export function withoutMarks<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => name !== 'markedAt' && !/^\w+Mark$/.test(name)),
  ) as Row;
}

/** The fields of a schema in which marks stand. */
export const markFields = ({ parts }: MarkedRows): Readonly<Record<string, StringConstructor>> =>
  Object.fromEntries([...Object.keys(parts).map(markField), 'markedAt'].map((name) => [name, String]));
