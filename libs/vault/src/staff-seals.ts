import { canonicalIdentity, IDENTIFIER_NAMES, type Identifiers, type Identity } from '@tte/domain';
import { identityDigests } from './crypto/identity-digests.js';
import { rewrapped, type MasterKeys } from './crypto/master-keys.js';
import type { Vault } from './port.js';
import { VaultFailure } from './vault-failure.js';

/** What the staff directory keeps of a person sealed. */
export interface StaffSeals {
  readonly address?: string;
  readonly identity?: Identity;
}

const ownerOfAddress = (subject: string): string => `staff/${subject}`;
const ownerOfIdentifier = (subject: string, name: string): string => `staff/${subject}/${name}`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What is known of those who work here, under the master key: no case has it, so none of its keys can end it. */
export function staffSeals(
  keys: MasterKeys,
): Pick<Vault, 'sealAddress' | 'openAddress' | 'sealIdentity' | 'openIdentity'> {
  async function opened(sealed: string, owner: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await keys.unwrap(sealed, owner));
    } catch (error) {
      if (error instanceof VaultFailure) return undefined;
      throw error;
    }
  }
  return {
    sealAddress: (subject, address) => keys.wrap(bytesOf(address), ownerOfAddress(subject)),
    openAddress: (subject, sealed) => opened(sealed, ownerOfAddress(subject)),
    sealIdentity: (subject, identifiers) =>
      eachOf(canonicalIdentity(identifiers), (text, name) =>
        keys.wrap(bytesOf(text), ownerOfIdentifier(subject, name)),
      ),
    async openIdentity(subject, sealed) {
      const texts = await eachOf(sealed, (one, name) => opened(one, ownerOfIdentifier(subject, name)));
      return identityDigests(texts as Identifiers);
    },
  };
}

/** The same under the present master key; undefined where all of it is already, or cannot be opened any more. */
export async function resealed(
  keys: MasterKeys,
  subject: string,
  { address, identity = {} }: StaffSeals,
): Promise<StaffSeals | undefined> {
  const renew = (sealed: string | undefined, owner: string) =>
    sealed === undefined ? undefined : rewrapped(keys, sealed, owner);
  const newAddress = await renew(address, ownerOfAddress(subject));
  const changed = await eachOf(identity, (sealed, name) => renew(sealed, ownerOfIdentifier(subject, name)));
  if (newAddress === undefined && Object.keys(changed).length === 0) return undefined;
  return {
    ...(newAddress !== undefined && { address: newAddress }),
    ...(Object.keys(changed).length > 0 && { identity: { ...identity, ...changed } }),
  };
}

/** Each identifier that there is, changed; what becomes nothing is left out. */
async function eachOf(
  given: Identity,
  change: (text: string, name: string) => Promise<string | undefined> | undefined,
): Promise<Identity> {
  const entries = IDENTIFIER_NAMES.map(async (name) => {
    const text = given[name];
    const next = text === undefined ? undefined : await change(text, name);
    return next === undefined ? [] : [[name, next] as const];
  });
  return Object.fromEntries((await Promise.all(entries)).flat()) as Identity;
}
