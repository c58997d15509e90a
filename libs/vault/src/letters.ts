import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { isStoreUnavailable } from '@tte/mongo';
import { commitmentTo, decipherLetter, letterCipher } from './crypto/letter-cipher.js';
import type { MasterKeys } from './crypto/master-keys.js';
import { nameOf, sealJson, unsealJson } from './crypto/sealing.js';
import { readerOf } from './codecs/reader.js';
import { letterBinding, type LetterKeys } from './letter-keys.js';
import type { StoredLetter, Vault } from './port.js';
import { writeTo } from './store/letter-upload.js';
import { VaultFailure } from './vault-failure.js';
import {
  MissingChunk,
  newFileId,
  type LetterFile,
  type LetterFiles,
  type LetterMetadata,
} from './store/letter-files.js';

/** Bytes; the contents of so small letters are remembered while they are in flight. */
const SMALL = 256 * 1024;

type Seal = NonNullable<LetterMetadata['seal']>;
type Letters = Pick<Vault, 'storeLetter' | 'letter' | 'openLetter'>;

/** Letters in GridFS, each encrypted with a key of its own; `LetterKeys` says who can open it. */
export function letters(files: LetterFiles, letterKeys: LetterKeys, masterKeys: MasterKeys): Letters {
  /** Reads a letter's details with its key; undefined when there is no such letter for this case. */
  async function read(letterRef: string, caseId: string | undefined) {
    const file = await files.known(letterRef);
    const sealing = file?.metadata?.seal;
    if (!file || !sealing) return undefined;
    const key = await letterKeys.keyOf(file, caseId);
    return key && { file, sealing, key, letter: await detailsOf(file, sealing, key) };
  }

  return {
    async storeLetter(fileName, content) {
      const _id = newFileId();
      const letterRef = _id.toHexString();
      const binding = letterBinding(letterRef);
      const [letterKey, salt] = [randomBytes(32), randomBytes(32)];
      const { encrypt, measured } = letterCipher(letterKey, nameOf(binding));
      // Its key lies under the master key until a case keeps it: a letter streams in before its case is known.
      const pendingKey = await masterKeys.wrap(letterKey, nameOf(binding));
      const metadata: { seal?: Seal } = {};
      const upload = (await files.bucket()).openUploadStreamWithId(_id, letterRef, { metadata });
      try {
        const { write, end } = writeTo(upload);
        const small: Uint8Array[] = [];
        for await (const piece of encrypt(keeping(content, small))) await write(piece);
        const { bytes, contentHash } = measured();
        const commitment = commitmentTo(salt, contentHash);
        const sha256 = contentHash.toString('hex');
        const details = { fileName, bytes: String(bytes), sha256, salt: salt.toString('base64url') };
        metadata.seal = {
          pendingKey,
          commitment,
          details: await sealJson(letterKey, details, binding),
        };
        await end();
        if (upload.gridFSFile) {
          const file = { ...upload.gridFSFile, metadata };
          const isSmall = bytes <= SMALL;
          files.remember({ file, isKept: false, ...(isSmall && { content: Buffer.concat(small) }) });
        }
        return { letterRef, fileName, bytes, commitment, sha256 };
      } catch (error) {
        upload.destroy();
        // A store that is away makes nobody wait once more: it removes nothing either.
        const removal = files.remove(letterRef).catch(() => undefined);
        if (!isStoreUnavailable(error)) await removal;
        throw error;
      }
    },

    async letter(letterRef, caseId) {
      return (await read(letterRef, caseId))?.letter;
    },

    async openLetter(letterRef, caseId, commitment) {
      const opened = await read(letterRef, caseId);
      if (!opened) return undefined;
      const { file, key, letter } = opened;
      const where = nameOf(letterBinding(letterRef));
      const inFlight = caseId === undefined ? files.inFlight(letterRef)?.content : undefined;
      const content = () => {
        if (inFlight) return Readable.from([inFlight]);
        const source = wholeOrAltered(files.content(file), where);
        return decipherLetter(source, key, where, letter.sha256);
      };
      if (commitment !== undefined) {
        if (commitment !== letter.commitment) throw new VaultFailure('vault-tampered', where);
        for await (const _piece of content()) continue;
      }
      return { letter, content: content() };
    },
  };
}

/** Hands the pieces on, and keeps them in `small` unless they become more than a small letter has. */
async function* keeping(content: Readable, small: Uint8Array[]): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const given of content as AsyncIterable<Uint8Array | string>) {
    const piece = typeof given === 'string' ? Buffer.from(given) : given;
    bytes += piece.length;
    if (bytes <= SMALL) small.push(piece);
    else small.length = 0;
    yield piece;
  }
}

/** A file of which a chunk is missing was altered as one with other bytes was. */
async function* wholeOrAltered(source: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw error instanceof MissingChunk ? new VaultFailure('vault-tampered', where) : error;
  }
}

/**
 * What is told of a letter, by who has its key.
 * @throws VaultFailure `vault-tampered` when they are not those of the letter's commitment
 */
export async function detailsOf(file: LetterFile, sealing: Seal, key: Uint8Array): Promise<StoredLetter> {
  const letterRef = file.filename;
  const binding = letterBinding(letterRef);
  const details = readerOf(await unsealJson(key, sealing.details, binding), nameOf(binding));
  const [sha256, salt] = [details.text('sha256'), Buffer.from(details.text('salt'), 'base64url')];
  const commitment = commitmentTo(salt, Buffer.from(sha256, 'hex'));
  if (commitment !== sealing.commitment) throw new VaultFailure('vault-tampered', nameOf(binding));
  return {
    letterRef,
    fileName: details.text('fileName'),
    bytes: Number(details.text('bytes')),
    commitment,
    sha256,
  };
}
