import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose';
import { VaultFailure } from '../vault-failure.js';

/** The keys that wrap the keys of cases: the present one, and those before it, which only unwrap. */
export interface MasterKeys {
  /** Wraps a key for its owner: compact JWE, A256GCMKW, A256GCM; `kid` names the master key. */
  wrap(key: Uint8Array, owner: string): Promise<string>;
  /** @throws VaultFailure `vault-unknown-key`, `vault-tampered` */
  unwrap(wrapped: string, owner: string): Promise<Uint8Array>;
  /** Whether the present key wrapped it. */
  isCurrent(wrapped: string): boolean;
}

const OPTIONS = { keyManagementAlgorithms: ['A256GCMKW'], contentEncryptionAlgorithms: ['A256GCM'] };

/**
 * @param current 32 bytes
 * @param retired keys of 32 bytes each, for what was wrapped before a rotation
 * @throws RangeError for a key of another length
 */
export function masterKeys(current: Uint8Array, retired: readonly Uint8Array[] = []): MasterKeys {
  const all = [current, ...retired];
  if (all.some(({ length }) => length !== 32)) throw new RangeError('a master key has 32 bytes');
  const byId = new Map(all.map((key) => [idOf(key), key]));
  const kid = idOf(current);

  return {
    wrap: (key, owner) =>
      new CompactEncrypt(key)
        .setProtectedHeader({ alg: 'A256GCMKW', enc: 'A256GCM', kid, owner })
        .encrypt(current),
    async unwrap(wrapped, owner) {
      const key = byId.get(kidOf(wrapped));
      if (!key) throw new VaultFailure('vault-unknown-key', owner);
      const opened = await compactDecrypt(wrapped, key, OPTIONS).catch(() => undefined);
      if (opened?.protectedHeader['owner'] !== owner) throw new VaultFailure('vault-tampered', owner);
      return opened.plaintext;
    },
    isCurrent: (wrapped) => kidOf(wrapped) === kid,
  };
}

/** A name for a key that tells nothing of it. */
const idOf = (key: Uint8Array): string =>
  Buffer.from(hkdfSync('sha256', key, '', 'tte/vault/kid', 12)).toString('base64url');

function kidOf(wrapped: string): string {
  try {
    return decodeProtectedHeader(wrapped).kid ?? '';
  } catch {
    return '';
  }
}
