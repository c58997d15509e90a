import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** A key that signs checkpoints, under its name. */
export interface SigningKey {
  /** The log's origin, such as `tte.kemhan.go.id/registrasi`. */
  readonly name: string;
  /** The first four bytes of its hash (C2SP signed-note), in hex. */
  readonly id: string;
  /** `name+id+base64(0x01 || key)`, as verifiers take it. */
  readonly publicLine: string;
  /** Signs a note's text. @returns the value of its signature line */
  sign(text: string): string;
}

const ED25519 = Buffer.of(1);
/** What DER puts before the 32 bytes of a private and of a public key of Ed25519 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_LENGTH = 12;

/**
 * The key of a seed.
 * @param seed 32 random bytes, the secret
 * @throws RangeError when they are not 32
 */
export function signingKey(name: string, seed: Buffer): SigningKey {
  if (seed.length !== 32) throw new RangeError('A seed of Ed25519 has 32 bytes.');
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const encoded = Buffer.concat([ED25519, rawPublicKey(key)]);
  const id = createHash('sha256').update(`${name}\n`).update(encoded).digest().subarray(0, 4);
  return {
    name,
    id: id.toString('hex'),
    publicLine: `${name}+${id.toString('hex')}+${encoded.toString('base64')}`,
    sign: (text) => Buffer.concat([id, sign(null, Buffer.from(text), key)]).toString('base64'),
  };
}

const rawPublicKey = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI_LENGTH);
