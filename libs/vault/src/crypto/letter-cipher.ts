import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { pipeline, Transform, type Readable } from 'node:stream';
import { VaultFailure } from '../vault-failure.js';

/** What a letter's ciphertext needs to be read again, besides its key. */
export interface Envelope {
  readonly iv: Buffer;
  readonly tag: Buffer;
}

const ALGORITHM = 'aes-256-gcm';

/** Encrypts a stream and measures it as it passes. */
export interface LetterCipher {
  readonly measure: (content: AsyncIterable<Uint8Array | string>) => AsyncGenerator<Buffer>;
  readonly cipher: Transform;
  /** To be asked when everything has passed. */
  readonly result: () => Envelope & { readonly bytes: number; readonly contentHash: Buffer };
}

/** @param where bound to the ciphertext, so that it opens nowhere else */
export function letterCipher(key: Uint8Array, where: string): LetterCipher {
  const iv = randomBytes(12);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(where));
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async *measure(content) {
      for await (const piece of content) {
        const chunk = Buffer.from(piece);
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    cipher,
    result: () => ({ iv, tag: cipher.getAuthTag(), bytes, contentHash: hash.digest() }),
  };
}

/**
 * Decrypts a stream. What flows is proven only at its end: a letter that was altered, or cut off, ends in an error
 * (VaultFailure `vault-tampered`), and its reader must then discard what came before.
 */
export function decipherLetter(
  source: Readable,
  key: Uint8Array,
  { iv, tag }: Envelope,
  where: string,
): Readable {
  const decipher = createDecipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(where)).setAuthTag(tag);
  const plain = new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, decipher.update(chunk)),
    flush(done) {
      try {
        done(null, decipher.final());
      } catch {
        done(new VaultFailure('vault-tampered', where));
      }
    },
  });
  // The reader sees every error on `plain`; the callback only keeps them from being thrown here.
  return pipeline(source, plain, () => undefined);
}

/** Commitment to a letter: SHA-256, in hex, over a salt of 32 bytes and the SHA-256 of the content. */
export const commitmentTo = (salt: Uint8Array, contentHash: Uint8Array): string =>
  createHash('sha256').update(salt).update(contentHash).digest('hex');
