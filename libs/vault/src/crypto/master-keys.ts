import { hsmWrappingKey } from '../hsm/hsm-wrapping-key.js';
import type { Pkcs11Key } from '../hsm/pkcs11-key.js';
import { VaultFailure } from '../vault-failure.js';
import { kidOf, localWrappingKey } from './local-wrapping-key.js';
import { ringOf, type Ring } from './ring.js';

/** One master key: the port to wherever it is kept. */
export interface WrappingKey {
  readonly name: string;
  /** Wraps a key, or something as short, for its owner. */
  wrap(content: Uint8Array, owner: string): Promise<string>;
  /** @throws VaultFailure `vault-tampered` */
  unwrap(wrapped: string, owner: string): Promise<Uint8Array>;
}

/** The keys that wrap the keys of cases: the present one, and further ones, which only unwrap. */
export interface MasterKeys extends Pick<WrappingKey, 'wrap'> {
  /** The name of the present one. */
  readonly present: string;
  /** The names of all that are known. */
  readonly names: readonly string[];
  /** @throws VaultFailure `vault-unknown-key`, `vault-tampered` */
  unwrap(wrapped: string, owner: string): Promise<Uint8Array>;
  /** Whether the present key wrapped it. */
  isCurrent(wrapped: string): boolean;
}

/** A master key as settings have it: 32 bytes, or where the module is that keeps it. */
export type MasterKey = Uint8Array | Pkcs11Key;

/** The same wrapped by the present key; undefined where it is already. @throws VaultFailure as `unwrap` does */
export const rewrapped = async (
  keys: MasterKeys,
  wrapped: string,
  owner: string,
): Promise<string | undefined> =>
  keys.isCurrent(wrapped) ? undefined : keys.wrap(await keys.unwrap(wrapped, owner), owner);

/** @throws RangeError for a key that has not 32 bytes */
export function masterKeys(ring: Ring<MasterKey>): MasterKeys {
  const [present, ...others] = ringOf(ring);
  const current = wrappingKeyOf(present);
  const byName = new Map([current, ...others.map(wrappingKeyOf)].map((key) => [key.name, key]));
  return {
    present: current.name,
    names: [...byName.keys()],
    wrap: (content, owner) => current.wrap(content, owner),
    async unwrap(wrapped, owner) {
      const key = byName.get(nameOf(wrapped));
      if (!key) throw new VaultFailure('vault-unknown-key', owner);
      return key.unwrap(wrapped, owner);
    },
    isCurrent: (wrapped) => nameOf(wrapped) === current.name,
  };
}

const wrappingKeyOf = (key: MasterKey): WrappingKey =>
  key instanceof Uint8Array ? localWrappingKey(key) : hsmWrappingKey(key);

const nameOf = (wrapped: string): string =>
  wrapped.startsWith('hsm.') ? (wrapped.split('.')[1] ?? '') : kidOf(wrapped);
