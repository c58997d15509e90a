import { createHash, randomBytes } from 'node:crypto';
import { isDuplicateKey } from '@tte/mongo';
import { commitmentTo } from './crypto/letter-cipher.js';
import type { MasterKeys } from './crypto/master-keys.js';
import { sealJson, unsealJson, type Binding } from './crypto/sealing.js';
import { readerOf } from './codecs/reader.js';
import type { Vault } from './port.js';
import type { Models, StoredMatter } from './store/models.js';
import type { YearlyNumbers } from './yearly-numbers.js';
import { VaultFailure } from './vault-failure.js';

/** Whose a matter's key is, under the master key. */
export const ownerOfMatter = (matter: string): string => `protection/${matter}`;
const bindingOf = (matter: string, ref: string): Binding => ({
  caseId: matter,
  kind: 'protection',
  version: ref,
});

/**
 * What is said in the registers of data protection, under a key per matter: a request may be of a person who has no case
 * here, and has to be answered after its cases are erased.
 */
export function protectionWords(
  { matters }: Models,
  keys: MasterKeys,
  numbers: YearlyNumbers,
  clock: () => Date,
): Pick<Vault, 'drawMatter' | 'keepWords' | 'words' | 'destroyWords' | 'mattersWithWords'> {
  const stored = (matter: string) => matters.findById(matter).lean<StoredMatter>();

  async function keyOf(matter: string): Promise<Uint8Array> {
    const fresh = {
      _id: matter,
      wrappedKey: await keys.wrap(randomBytes(32), ownerOfMatter(matter)),
      words: {},
    };
    if (!(await matters.exists({ _id: matter }))) {
      await matters.insertMany([fresh]).catch((error: unknown) => {
        if (!isDuplicateKey(error)) throw error;
      });
    }
    const found = await stored(matter);
    if (found?.wrappedKey === undefined) throw new VaultFailure('vault-unknown-case', matter);
    return keys.unwrap(found.wrappedKey, ownerOfMatter(matter));
  }

  return {
    async drawMatter(book) {
      // A store that was restored may know a matter whose number its counter has lost.
      for (;;) {
        const matter = await numbers.draw(book, clock());
        if (!(await matters.exists({ _id: matter }))) return matter;
      }
    },
    async keepWords(matter, ref, words) {
      const key = await keyOf(matter);
      const salt = randomBytes(32).toString('base64url');
      const body = await sealJson(key, { salt, words: JSON.stringify(words) }, bindingOf(matter, ref));
      const { matchedCount } = await matters.updateOne(
        { _id: matter, wrappedKey: { $exists: true } },
        { $set: { [`words.${ref}`]: body } },
      );
      if (matchedCount === 0) throw new VaultFailure('vault-unknown-case', matter);
      const content = createHash('sha256')
        .update(JSON.stringify([matter, ref, words]))
        .digest();
      return { ref, commitment: commitmentTo(Buffer.from(salt, 'base64url'), content) };
    },
    async words(matter) {
      const found = await stored(matter);
      if (found?.wrappedKey === undefined) return undefined;
      const key = await keys.unwrap(found.wrappedKey, ownerOfMatter(matter));
      const read = await Promise.all(
        Object.entries(found.words ?? {}).map(async ([ref, body]) => {
          const fields = readerOf(await unsealJson(key, body, bindingOf(matter, ref)), `${matter}/${ref}`);
          return [ref, JSON.parse(fields.text('words')) as Readonly<Record<string, string>>] as const;
        }),
      );
      return new Map(read);
    },
    async destroyWords(matter) {
      await matters.updateOne({ _id: matter }, { $unset: { wrappedKey: 1, words: 1 } });
    },
    async mattersWithWords() {
      const all = await matters.find({}, { wrappedKey: 1 }).lean<StoredMatter[]>();
      return all.filter(({ wrappedKey }) => wrappedKey !== undefined).map(({ _id }) => _id);
    },
  };
}
