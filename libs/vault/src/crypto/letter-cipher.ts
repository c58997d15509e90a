import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { pipeline, type Readable } from 'node:stream';
import { VaultFailure } from '../vault-failure.js';
import { piecesOf } from './pieces.js';

/**
 * Letters are encrypted in pieces, each with a tag of its own, so that no byte is given away before it is proven: the
 * STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) with the layout of age v1's payload, over AES-256-GCM.
 * The nonce counts the pieces and marks the last one; so a piece that is altered, moved, repeated or cut off opens
 * nowhere. It needs no random part: each letter has a key of its own.
 * Why: docs/decisions/0066-letters-are-sealed-in-pieces.md
 */
const ALGORITHM = 'aes-256-gcm';
const PIECE_BYTES = 64 * 1024;
const TAG_BYTES = 16;

/** What passed while a letter was encrypted; to be asked when everything has passed. */
export interface Measured {
  readonly bytes: number;
  /** SHA-256 of the content. */
  readonly contentHash: Buffer;
}

/** Encrypts a stream and measures it as it passes. */
export interface LetterCipher {
  readonly encrypt: (content: AsyncIterable<Uint8Array | string>) => AsyncGenerator<Buffer>;
  readonly measured: () => Measured;
}

/**
 * @param key used for this letter alone
 * @param where bound to the ciphertext, so that it opens nowhere else
 */
export function letterCipher(key: Uint8Array, where: string): LetterCipher {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async *encrypt(content) {
      for await (const { piece, index, last } of piecesOf(content, PIECE_BYTES)) {
        hash.update(piece);
        bytes += piece.length;
        const cipher = createCipheriv(ALGORITHM, key, nonceOf(index, last)).setAAD(Buffer.from(where));
        yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
      }
    },
    measured: () => ({ bytes, contentHash: hash.digest() }),
  };
}

/**
 * Decrypts a stream. Every byte of it is proven: where the ciphertext was altered or cut off, or the whole has another
 * hash than it should, the stream ends in VaultFailure `vault-tampered` before anything wrong is given away.
 */
export function decipherLetter(
  source: AsyncIterable<Uint8Array>,
  key: Uint8Array,
  where: string,
  contentHash: string,
): Readable {
  async function* decrypt(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for await (const { piece, index, last } of piecesOf(content, PIECE_BYTES + TAG_BYTES)) {
      const plain = openPiece(piece, key, nonceOf(index, last), where);
      hash.update(plain);
      if (last && hash.digest('hex') !== contentHash) throw new VaultFailure('vault-tampered', where);
      yield plain;
    }
  }
  // The reader sees every error on the result; the callback only keeps them from being thrown here.
  return pipeline(source, decrypt, () => undefined) as unknown as Readable;
}

function openPiece(sealed: Buffer, key: Uint8Array, nonce: Buffer, where: string): Buffer {
  const end = sealed.length - TAG_BYTES;
  if (end < 0) throw new VaultFailure('vault-tampered', where);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(where))
    .setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  } catch {
    throw new VaultFailure('vault-tampered', where);
  }
}

/** 11 bytes that count, big-endian, and one that is 1 for the last piece. */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Commitment to a letter: SHA-256, in hex, over a salt of 32 bytes and the SHA-256 of the content. */
export const commitmentTo = (salt: Uint8Array, contentHash: Uint8Array): string =>
  createHash('sha256').update(salt).update(contentHash).digest('hex');
