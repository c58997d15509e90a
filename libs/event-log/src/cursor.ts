/** Where a page ended: the sort key and the id of its last item. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** A position as an opaque word for a URL. */
export const encodeCursor = ({ key, id }: Position): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

/**
 * Reads a cursor. Only two texts pass, so that no operator of the store can come in by it.
 * @throws RangeError when it is not one of ours.
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
