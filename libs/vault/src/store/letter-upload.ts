import type { mongo } from 'mongoose';

/**
 * Writes to GridFS piece by piece. Each call ends when its piece is taken: nothing is under way any more when it fails,
 * so that what has been stored can be removed for good.
 */
export function writeTo(upload: mongo.GridFSBucketWriteStream) {
  // Each call tells of its own error.
  upload.on('error', () => undefined);
  const settled = (begin: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => begin((error) => (error ? reject(error) : resolve())));
  return {
    write: (piece: Uint8Array) => settled((done) => upload.write(piece, done)),
    /** Makes the pieces a file. */
    end: () => settled((done) => upload.end(done)),
  };
}
