import { randomBytes } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Cases, OpenCase } from './cases.js';
import { commitmentTo, decipherLetter, letterCipher } from './crypto/letter-cipher.js';
import type { MasterKeys } from './crypto/master-keys.js';
import { nameOf, seal, sealJson, unseal, unsealJson, type Binding } from './crypto/sealing.js';
import { readerOf } from './forms/reader.js';
import type { StoredLetter, Vault } from './port.js';
import { newFileId, type LetterFile, type LetterFiles } from './store/letter-files.js';

export interface Letters extends Pick<Vault, 'storeLetter' | 'openLetter'> {
  /** Puts the key of a letter that came before its case under the case's key; safe to repeat. */
  adopt(registrationId: string, letterRef: string): Promise<void>;
  remove(registrationId: string, letterRef: string): Promise<void>;
  /** What is told of a letter of a case that is open already. */
  describe(opened: OpenCase, file: LetterFile): Promise<StoredLetter | undefined>;
}

/**
 * Letters in GridFS, each encrypted with a key of its own. A letter is read while a submission streams in, so it can
 * come before its case: its key is then under the master key until the case is admitted.
 */
export function letters(files: LetterFiles, cases: Cases, keys: MasterKeys): Letters {
  async function wrapped(registrationId: string, letterRef: string, letterKey: Uint8Array) {
    const opened = await cases.openToKeep(registrationId);
    const binding = keyBinding(registrationId, letterRef);
    return opened
      ? { wrappedKey: await seal(opened.key, letterKey, binding), pending: false }
      : { wrappedKey: await keys.wrap(letterKey, nameOf(binding)), pending: true };
  }

  /** The letter's key; undefined when the case is erased. */
  async function letterKeyOf(registrationId: string, letterRef: string, sealing: Seal) {
    const binding = keyBinding(registrationId, letterRef);
    if (sealing.pending) {
      const stored = await cases.stored(registrationId);
      return stored?.status === 'erased' ? undefined : keys.unwrap(sealing.wrappedKey, nameOf(binding));
    }
    const opened = await cases.open(registrationId);
    return opened && unseal(opened.key, sealing.wrappedKey, binding);
  }

  return {
    remove: files.remove,

    async storeLetter(registrationId, fileName, content) {
      const _id = newFileId();
      const letterRef = _id.toHexString();
      const [letterKey, salt, binding] = [
        randomBytes(32),
        randomBytes(32),
        letterBinding(registrationId, letterRef),
      ];
      const { measure, cipher, result } = letterCipher(letterKey, nameOf(binding));
      const bucket = await files.bucket();
      const upload = bucket.openUploadStreamWithId(_id, letterRef, { metadata: { registrationId } });
      try {
        await pipeline(content, measure, cipher, upload);
      } catch (error) {
        await upload.abort().catch(() => undefined);
        throw error;
      }
      const { iv, tag, bytes, contentHash } = result();
      const commitment = commitmentTo(salt, contentHash);
      const details = { fileName, salt: salt.toString('base64url') };
      const sealed: Seal = {
        ...(await wrapped(registrationId, letterRef, letterKey)),
        iv: iv.toString('base64url'),
        tag: tag.toString('base64url'),
        commitment,
        details: await sealJson(letterKey, details, binding),
      };
      await (await files.files()).updateOne({ _id }, { $set: { 'metadata.seal': sealed } });
      return { letterRef, fileName, bytes, commitment };
    },

    async openLetter(registrationId, letterRef) {
      const file = await files.find(letterRef);
      const sealing = file?.metadata?.seal;
      if (!file || !sealing || file.metadata.registrationId !== registrationId) return undefined;
      const key = await letterKeyOf(registrationId, letterRef, sealing);
      if (!key) return undefined;
      const binding = letterBinding(registrationId, letterRef);
      const letter = await letterOf(file, sealing, key, binding);
      const source = (await files.bucket()).openDownloadStream(file._id);
      const envelope = {
        iv: Buffer.from(sealing.iv, 'base64url'),
        tag: Buffer.from(sealing.tag, 'base64url'),
      };
      return { letter, content: decipherLetter(source, key, envelope, nameOf(binding)) };
    },

    async describe({ stored, key }, file) {
      const sealing = file.metadata?.seal;
      if (!sealing || sealing.pending) return undefined;
      const binding = keyBinding(stored._id, file.filename);
      const letterKey = await unseal(key, sealing.wrappedKey, binding);
      return letterOf(file, sealing, letterKey, letterBinding(stored._id, file.filename));
    },

    async adopt(registrationId, letterRef) {
      const file = await files.find(letterRef);
      const sealing = file?.metadata?.seal;
      if (!sealing?.pending || file?.metadata?.registrationId !== registrationId) return;
      const key = await letterKeyOf(registrationId, letterRef, sealing);
      const adopted = key && (await wrapped(registrationId, letterRef, key));
      if (!adopted || adopted.pending) return;
      const changes = { 'metadata.seal': { ...sealing, ...adopted } };
      await (await files.files()).updateOne({ _id: file._id }, { $set: changes });
    },
  };
}

async function letterOf(
  file: LetterFile,
  { details: sealed, commitment }: Seal,
  key: Uint8Array,
  binding: Binding,
): Promise<StoredLetter> {
  const details = readerOf(await unsealJson(key, sealed, binding), nameOf(binding));
  return { letterRef: binding.version, fileName: details.text('fileName'), bytes: file.length, commitment };
}

type Seal = NonNullable<NonNullable<LetterFile['metadata']>['seal']>;

const letterBinding = (registrationId: string, version: string): Binding => ({
  registrationId,
  kind: 'letter',
  version,
});
const keyBinding = (registrationId: string, version: string): Binding => ({
  registrationId,
  kind: 'letter-key',
  version,
});
