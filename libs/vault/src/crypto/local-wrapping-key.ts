import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose';
import { VaultFailure } from '../vault-failure.js';
import type { WrappingKey } from './master-keys.js';

const OPTIONS = { keyManagementAlgorithms: ['A256GCMKW'], contentEncryptionAlgorithms: ['A256GCM'] };

/**
 * A master key that the process was given. What it wraps is a compact JWE, A256GCMKW, A256GCM; `kid` names the key.
 * @param bytes 32
 * @throws RangeError for a key of another length
 */
export function localWrappingKey(bytes: Uint8Array): WrappingKey {
  if (bytes.length !== 32) throw new RangeError('a master key has 32 bytes');
  const kid = idOf(bytes);
  return {
    name: kid,
    wrap: (content, owner) =>
      new CompactEncrypt(content)
        .setProtectedHeader({ alg: 'A256GCMKW', enc: 'A256GCM', kid, owner })
        .encrypt(bytes),
    async unwrap(wrapped, owner) {
      const opened = await compactDecrypt(wrapped, bytes, OPTIONS).catch(() => undefined);
      if (opened?.protectedHeader['owner'] !== owner) throw new VaultFailure('vault-tampered', owner);
      return opened.plaintext;
    },
  };
}

/** A name for a key that tells nothing of it. */
const idOf = (key: Uint8Array): string =>
  Buffer.from(hkdfSync('sha256', key, '', 'tte/vault/kid', 12)).toString('base64url');

/** The name of the key that wrapped this; empty where it does not say so. */
export function kidOf(wrapped: string): string {
  try {
    return decodeProtectedHeader(wrapped).kid ?? '';
  } catch {
    return '';
  }
}
