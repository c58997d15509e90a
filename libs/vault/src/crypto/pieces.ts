/** One piece of a stream. Only the last may be shorter than the others; only that of an empty stream is empty. */
export interface Piece {
  readonly piece: Buffer;
  /** From 0. */
  readonly index: number;
  readonly last: boolean;
}

/** Cuts a stream into pieces of `size` bytes, whatever pieces it comes in. At least one piece comes of any stream. */
export async function* piecesOf(
  content: AsyncIterable<Uint8Array | string>,
  size: number,
): AsyncGenerator<Piece> {
  let held: Buffer[] = [];
  let bytes = 0;
  let index = 0;
  for await (const part of content) {
    held.push(Buffer.from(part));
    bytes += part.length;
    // A full piece is kept back until more follows: nobody knows before whether it is the last.
    if (bytes <= size) continue;
    let rest = Buffer.concat(held);
    for (; rest.length > size; rest = rest.subarray(size)) {
      yield { piece: rest.subarray(0, size), index, last: false };
      index += 1;
    }
    held = [rest];
    bytes = rest.length;
  }
  yield { piece: Buffer.concat(held), index, last: true };
}
