/** Where a page ended: the sort key and the id of its last item. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** Writes a position as an opaque text for a URL. */
export const encodeCursor = ({ key, id }: Position): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

/**
 * Reads a cursor. It yields two texts and nothing else, so that no query operator reaches the store through it.
 * @throws RangeError when `encodeCursor` did not make it.
 */
export function decodeCursor(cursor: string): Position {
  const [key, id] = parts(cursor);
  if (typeof key !== 'string' || typeof id !== 'string') throw new RangeError('not a cursor of this list');
  return { key, id };
}

function parts(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
