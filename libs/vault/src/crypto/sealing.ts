import { CompactEncrypt, compactDecrypt } from 'jose';
import { VaultFailure } from '../vault-failure.js';

/** What a ciphertext belongs to. It stands in the protected header, so that none can be moved elsewhere. */
export interface Binding {
  readonly caseId: string;
  readonly kind:
    | 'applicant'
    | 'letter-facts'
    | 'summary'
    | 'note'
    | 'comment'
    | 'attachment'
    | 'simpeg'
    | 'letter'
    | 'letter-key'
    | 'protection';
  /** A number of a version, or a reference. */
  readonly version: string;
}

export const nameOf = ({ caseId, kind, version }: Binding): string => `${caseId}/${kind}/${version}`;

const OPTIONS = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };

/** Encrypts under a 256-bit key: compact JWE, `dir`, A256GCM. */
export async function seal(key: Uint8Array, content: Uint8Array, binding: Binding): Promise<string> {
  const { caseId, kind, version } = binding;
  return new CompactEncrypt(content)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', case: caseId, kind, ver: version })
    .encrypt(key);
}

/**
 * Decrypts what was sealed for just this binding.
 * @throws VaultFailure `vault-tampered`
 */
export async function unseal(key: Uint8Array, sealed: string, binding: Binding): Promise<Uint8Array> {
  const opened = await compactDecrypt(sealed, key, OPTIONS).catch(() => undefined);
  const header = opened?.protectedHeader;
  const fits =
    header?.['case'] === binding.caseId &&
    header['kind'] === binding.kind &&
    header['ver'] === binding.version;
  if (!opened || !fits) throw new VaultFailure('vault-tampered', nameOf(binding));
  return opened.plaintext;
}

export const sealJson = (key: Uint8Array, value: unknown, binding: Binding): Promise<string> =>
  seal(key, new TextEncoder().encode(JSON.stringify(value)), binding);

export async function unsealJson(key: Uint8Array, sealed: string, binding: Binding): Promise<unknown> {
  const value: unknown = JSON.parse(new TextDecoder().decode(await unseal(key, sealed, binding)));
  return value;
}
