import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import {
  admissionOf,
  bytesOf,
  letter as facts,
  MASTER_KEY,
  streamOf,
  vaultOn,
} from '../test/support/samples.js';
import { masterKeys } from './crypto/master-keys.js';

let connection: Connection;
const vault = () => vaultOn(connection);
const content = randomBytes(700_000);
const files = () => connection.collection('vault_letters.files');
const chunks = () => connection.collection('vault_letters.chunks');

beforeAll(async () => {
  connection = await openDatabase();
  await vault().prepare();
});
afterAll(() => dropDatabase(connection));

const keys = () => connection.collection<{ _id: string; wrappedKey?: string }>('vault_letter_keys');
const stored = (bytes: Buffer = content) => vault().storeLetter('Surat Budi.pdf', streamOf(bytes));

async function read(letterRef: string, caseId?: string) {
  const opened = await vault().openLetter(letterRef, caseId);
  return opened && { letter: opened.letter, bytes: await bytesOf(opened.content) };
}

describe('a letter', () => {
  it('comes back as it was, before its case is there and after', async () => {
    const before = await stored();
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(before).toMatchObject({ fileName: 'Surat Budi.pdf', bytes: content.length, sha256 });
    expect(await read(before.letterRef)).toEqual({ letter: before, bytes: content });
    await vault().admit(admissionOf('l1', { letterRef: before.letterRef }));
    const after = await stored();
    expect(await vault().keepLetter('l1', after.letterRef)).toBe(true);
    for (const letter of [before, after]) {
      await vault().releaseLetter(letter.letterRef);
      expect(await read(letter.letterRef, 'l1')).toEqual({ letter, bytes: content });
      expect(await vault().letter(letter.letterRef, 'l1')).toEqual(letter);
    }
    expect(before.commitment).not.toBe(after.commitment);
  });

  it('can be empty', async () => {
    const { letterRef } = await vault().storeLetter('kosong.pdf', Readable.from([]));
    expect(await read(letterRef)).toMatchObject({ letter: { bytes: 0 } });
  });

  it('is stored without its content, its name or its hash', async () => {
    const text = Buffer.from('surat permohonan '.repeat(100));
    const { letterRef, commitment, sha256 } = await stored(text);
    const file = await files().findOne({ filename: letterRef });
    const chunk = await chunks().findOne({ files_id: file?._id });
    expect(JSON.stringify(file)).not.toMatch(/Budi/);
    expect(JSON.stringify(file)).not.toContain(sha256);
    expect(Buffer.from(String(chunk?.['data']), 'base64').includes('permohonan')).toBe(false);
    expect(commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(commitment).not.toBe(sha256);
  });

  it('is under the keys of its cases once it is released: the master key alone opens it no more', async () => {
    const { letterRef } = await stored();
    await vault().admit(admissionOf('l4', { letterRef }));
    const pendingKey = async () =>
      (await files().findOne({ filename: letterRef }))?.['metadata'].seal.pendingKey as string | undefined;
    const wrapped = (await pendingKey()) ?? '';
    expect(await masterKeys(MASTER_KEY).unwrap(wrapped, `-/letter/${letterRef}`)).toHaveLength(32);
    await vault().releaseLetter(letterRef);
    expect(await pendingKey()).toBeUndefined();
    expect(await read(letterRef)).toBeUndefined();
    const inItsCase = (await keys().findOne({ _id: `${letterRef}/l4` }))?.wrappedKey ?? '';
    const unwrapped = masterKeys(MASTER_KEY).unwrap(inItsCase, `-/letter/${letterRef}`);
    await expect(unwrapped).rejects.toMatchObject({ code: 'vault-unknown-key' });
  });

  it('is not there for another case, nor under a reference that is none', async () => {
    const { letterRef } = await stored();
    await vault().admit(admissionOf('l5', { letterRef }));
    await vault().admit(admissionOf('l6'));
    expect(await vault().openLetter(letterRef, 'l6')).toBeUndefined();
    expect(await vault().openLetter('nonsense', 'l5')).toBeUndefined();
    expect(await vault().keepLetter('l5', 'nonsense')).toBe(false);
    expect(await vault().keepLetter('unknown', letterRef)).toBe(false);
    const theirs = await keys().findOne({ _id: `${letterRef}/l5` });
    await keys().insertOne({ ...theirs, _id: `${letterRef}/l6` });
    await expect(vault().openLetter(letterRef, 'l6')).rejects.toMatchObject({ code: 'vault-tampered' });
  });

  describe('that was altered in the store', () => {
    /** More pieces than one, and the last one a short one. */
    const long = randomBytes(3 * 65_536 + 100);
    const damaged = async (damage: (data: Buffer, letterRef: string) => Promise<Buffer> | Buffer, at = 0) => {
      const letter = await stored(long);
      const file = await files().findOne({ filename: letter.letterRef });
      const chunk = await chunks().findOne({ files_id: file?._id, n: at });
      const data = await damage(Buffer.from(chunk?.['data'].buffer as Uint8Array), letter.letterRef);
      await chunks().updateOne({ files_id: file?._id, n: at }, { $set: { data } });
      return letter;
    };
    const flipped = (byte: number) => (data: Buffer) => {
      data[byte] = (data[byte] ?? 0) ^ 1;
      return data;
    };
    const swapped = (data: Buffer) => {
      const piece = 65_536 + 16;
      return Buffer.concat([
        data.subarray(piece, 2 * piece),
        data.subarray(0, piece),
        data.subarray(2 * piece),
      ]);
    };
    const cutAtAPiece = async (data: Buffer, letterRef: string) => {
      const length = 2 * (65_536 + 16);
      await files().updateOne({ filename: letterRef }, { $set: { length } });
      return data.subarray(0, length);
    };

    it.each([
      ['a bit of its first piece', flipped(10), 0],
      ['a bit of a later piece', flipped(70_000), 65_536],
      ['a bit of its last tag', flipped(3 * (65_536 + 16) + 105), 3 * 65_536],
      ['two pieces changed places', swapped, 0],
      ['its end is cut off where a piece ends', cutAtAPiece, 65_536],
    ])('gives away nothing of it: %s', async (_what, damage, proven) => {
      const { letterRef, commitment } = await damaged(damage);
      const opened = await vault().openLetter(letterRef);
      const given: Buffer[] = [];
      const reading = (async () => {
        for await (const part of opened?.content ?? []) given.push(part as Buffer);
      })();
      await expect(reading).rejects.toMatchObject({ code: 'vault-tampered' });
      // What was proven and not yet read is dropped with the error, so it may be less, but is never other.
      const bytes = Buffer.concat(given);
      expect(bytes.length).toBeLessThanOrEqual(proven);
      expect(bytes.equals(long.subarray(0, bytes.length))).toBe(true);
      await expect(vault().openLetter(letterRef, undefined, commitment)).rejects.toMatchObject({
        code: 'vault-tampered',
      });
    });

    it('is told of before its content, as is a letter in the place of another', async () => {
      const [first, second] = [await stored(), await stored(long)];
      const opened = await vault().openLetter(first.letterRef, undefined, first.commitment);
      expect(await bytesOf(opened?.content ?? Readable.from([]))).toEqual(content);
      await expect(vault().openLetter(first.letterRef, undefined, second.commitment)).rejects.toMatchObject({
        code: 'vault-tampered',
      });
    });

    it('has no other commitment than that of its content', async () => {
      const [first, second] = [await stored(), await stored(long)];
      const replaced = { $set: { 'metadata.seal.commitment': second.commitment } };
      await files().updateOne({ filename: first.letterRef }, replaced);
      await expect(vault().letter(first.letterRef)).rejects.toMatchObject({ code: 'vault-tampered' });
    });
  });

  it('ends in an error when a chunk is missing', async () => {
    const { letterRef } = await stored();
    const file = await files().findOne({ filename: letterRef });
    await chunks().deleteOne({ files_id: file?._id, n: 1 });
    await expect(read(letterRef)).rejects.toMatchObject({ code: 'vault-tampered' });
  });

  it('that breaks off while it comes in leaves nothing', async () => {
    const [before, filesBefore] = [await chunks().countDocuments(), await files().countDocuments()];
    const broken = Readable.from(
      (function* () {
        yield content;
        throw new Error('the line broke');
      })(),
    );
    await expect(vault().storeLetter('surat.pdf', broken)).rejects.toThrow('the line broke');
    expect(await chunks().countDocuments()).toBe(before);
    expect(await files().countDocuments()).toBe(filesBefore);
  });
});

describe('a letter that names several applicants', () => {
  it('is stored once, read by each of its cases, and goes with the last of them', async () => {
    const before = await files().countDocuments();
    const { letterRef } = await stored();
    for (const id of ['m1', 'm2', 'm3']) await vault().admit(admissionOf(id, { letterRef }));
    await vault().releaseLetter(letterRef);
    expect(await files().countDocuments()).toBe(before + 1);
    for (const id of ['m1', 'm2', 'm3']) expect((await read(letterRef, id))?.bytes).toEqual(content);
    await vault().discard('m1');
    await vault().erase('m2', { by: 'admin1', ground: 'request' });
    expect(await read(letterRef, 'm2')).toBeUndefined();
    expect((await read(letterRef, 'm3'))?.bytes).toEqual(content);
    await vault().erase('m3', { by: 'admin1', ground: 'request' });
    expect(await files().countDocuments()).toBe(before);
    expect(await keys().countDocuments({ letterRef })).toBe(0);
  });

  it('goes with its release when the case that kept it was discarded', async () => {
    const { letterRef } = await stored();
    await vault().admit(admissionOf('d1', { letterRef }));
    await vault().discard('d1');
    expect((await read(letterRef))?.bytes).toEqual(content);
    await vault().releaseLetter(letterRef);
    await vault().releaseLetter(letterRef);
    expect(await files().countDocuments({ filename: letterRef })).toBe(0);
  });

  it('goes with the last of them although they leave at once', async () => {
    const [filesBefore, chunksBefore] = [await files().countDocuments(), await chunks().countDocuments()];
    const { letterRef } = await stored();
    const ids = Array.from({ length: 10 }, (_, index) => `p${index}`);
    for (const id of ids) await vault().admit(admissionOf(id, { letterRef }));
    await vault().releaseLetter(letterRef);
    await Promise.all(ids.map((id) => vault().erase(id, { by: 'admin1', ground: 'request' })));
    expect(await files().countDocuments()).toBe(filesBefore);
    expect(await chunks().countDocuments()).toBe(chunksBefore);
  });

  it('can be joined later, by the key of a case that keeps it', async () => {
    const { letterRef } = await stored();
    await vault().admit(admissionOf('j1', { letterRef }));
    await vault().releaseLetter(letterRef);
    await vault().admit(admissionOf('j2', { letterRef }));
    await vault().erase('j1', { by: 'admin1', ground: 'request' });
    expect((await read(letterRef, 'j2'))?.bytes).toEqual(content);
  });

  it('has one agenda number, unless it came with its own', async () => {
    const { letterRef } = await stored();
    await Promise.all(['n1', 'n2', 'n3'].map((id) => vault().admit(admissionOf(id, { letterRef }))));
    await vault().admit(admissionOf('n4', { letter: { ...facts, agendaNumber: '123/2026' } }));
    const numbers = await Promise.all(['n1', 'n2', 'n3', 'n4'].map((id) => vault().letterFacts(id, 1)));
    const [first, second, third, own] = numbers.map((each) => each?.agendaNumber);
    expect(first).toMatch(/^AG-\d{4}-\d{6}$/);
    expect([second, third, own]).toEqual([first, first, '123/2026']);
  });
});
