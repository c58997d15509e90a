const HEADER = 16;

/** A message of MongoDB's wire protocol: header with length, request id, response id and operation code, and its body. */
export type Frame = Buffer;

/** Cuts a stream of bytes into messages. */
export function frames(take: (frame: Frame) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= HEADER && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0);
      take(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  };
}
