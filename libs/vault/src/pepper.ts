import { createHmac, hkdfSync, randomBytes, type BinaryToTextEncoding } from 'node:crypto';
import { isDuplicateKey } from '@tte/mongo';
import type { MasterKeys } from './crypto/master-keys.js';
import type { Models, StoredCheck } from './store/models.js';

/** Of the document that holds it, and whose it is under the master key. */
export const PEPPER = 'pepper';

/**
 * Random bytes that the store was begun with, under the master key. All that is derived with them takes the store's
 * copy, the master key and, where it has one, its own secret.
 * Why: docs/decisions/0161-a-leaked-index-secret-opens-nothing.md
 */
export type Pepper = () => Promise<Uint8Array>;

/** Read once, and made by the first who asks an empty store; a look that fails is made anew. */
export function pepperOf({ checks }: Models, keys: MasterKeys): Pepper {
  let known: Promise<Uint8Array> | undefined;

  const stored = () => checks.findById(PEPPER).lean<StoredCheck>();

  async function begun(): Promise<string> {
    const sealed = await keys.wrap(randomBytes(32), PEPPER);
    try {
      await checks.create({ _id: PEPPER, sealed });
      return sealed;
    } catch (error) {
      const first = isDuplicateKey(error) ? await stored() : null;
      if (!first) throw error;
      return first.sealed;
    }
  }
  const read = async () => keys.unwrap((await stored())?.sealed ?? (await begun()), PEPPER);

  return () => {
    known ??= read().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/**
 * A keyed digest. What is made from it stands in histories and in the log for good: no secret of the settings makes it,
 * so that none needs to be kept for it.
 */
function keyed(
  pepper: Pepper,
  label: string,
  encoding: BinaryToTextEncoding,
): (text: string) => Promise<string> {
  let key: Buffer | undefined;
  return async (text) => {
    key ??= Buffer.from(hkdfSync('sha256', await pepper(), '', label, 32));
    return createHmac('sha256', key).update(text).digest(encoding);
  };
}

/** Fingerprints of requests, from which ids of commands are made. */
export const fingerprints = (pepper: Pepper) => keyed(pepper, 'tte/vault/digest', 'base64url');

/** What persons are called where their NIK must not be known. */
export const personKeys = (pepper: Pepper) => keyed(pepper, 'tte/vault/person', 'hex');
