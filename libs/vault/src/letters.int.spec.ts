import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, bytesOf, MASTER_KEY, streamOf, vaultOn } from '../test/support/samples.js';
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

async function read(registrationId: string, letterRef: string) {
  const opened = await vault().openLetter(registrationId, letterRef);
  return opened && { letter: opened.letter, bytes: await bytesOf(opened.content) };
}

describe('a letter', () => {
  it('comes back as it was, whether it came before its case or after', async () => {
    const before = await vault().storeLetter('l1', 'Surat Budi.pdf', streamOf(content));
    expect(before).toMatchObject({ fileName: 'Surat Budi.pdf', bytes: content.length });
    expect((await read('l1', before.letterRef))?.bytes.equals(content)).toBe(true);
    await vault().admit(admissionOf('l1', { letterRef: before.letterRef }));
    const after = await vault().storeLetter('l1', 'Surat Budi.pdf', streamOf(content));
    for (const letter of [before, after]) {
      const again = await read('l1', letter.letterRef);
      expect(again?.letter).toEqual(letter);
      expect(again?.bytes.equals(content)).toBe(true);
    }
    expect(before.commitment).not.toBe(after.commitment);
  });

  it('can be empty', async () => {
    const { letterRef } = await vault().storeLetter('l2', 'kosong.pdf', Readable.from([]));
    expect(await read('l2', letterRef)).toMatchObject({ letter: { bytes: 0 } });
  });

  it('is stored without its content, its name or its hash', async () => {
    const text = Buffer.from('surat permohonan '.repeat(100));
    const { letterRef, commitment } = await vault().storeLetter('l3', 'Surat Budi.pdf', streamOf(text));
    const file = await files().findOne({ filename: letterRef });
    const chunk = await chunks().findOne({ files_id: file?._id });
    expect(JSON.stringify(file)).not.toMatch(/Budi/);
    expect(Buffer.from(String(chunk?.['data']), 'base64').includes('permohonan')).toBe(false);
    expect(commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(commitment).not.toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is under the key of its case once that is admitted: the master key alone opens it no more', async () => {
    const { letterRef } = await vault().storeLetter('l4', 'surat.pdf', streamOf(content));
    const wrapped = async (): Promise<string> =>
      String((await files().findOne({ filename: letterRef }))?.['metadata'].seal.wrappedKey);
    const unwrapped = async () =>
      masterKeys(MASTER_KEY).unwrap(await wrapped(), `l4/letter-key/${letterRef}`);
    expect(await unwrapped()).toHaveLength(32);
    await vault().admit(admissionOf('l4', { letterRef }));
    await expect(unwrapped()).rejects.toMatchObject({ code: 'vault-unknown-key' });
  });

  it('is not there for another case, nor under a reference that is none', async () => {
    const { letterRef } = await vault().storeLetter('l5', 'surat.pdf', streamOf(content));
    await vault().admit(admissionOf('l6'));
    expect(await vault().openLetter('l6', letterRef)).toBeUndefined();
    expect(await vault().openLetter('l5', 'nonsense')).toBeUndefined();
    await files().updateOne({ filename: letterRef }, { $set: { 'metadata.registrationId': 'l6' } });
    await expect(vault().openLetter('l6', letterRef)).rejects.toMatchObject({ code: 'vault-tampered' });
  });

  it.each(['first', 'last'])('ends in an error when its %s chunk was altered', async (which) => {
    const { letterRef } = await vault().storeLetter(`t-${which}`, 'surat.pdf', streamOf(content));
    const file = await files().findOne({ filename: letterRef });
    const order = which === 'first' ? 1 : -1;
    const chunk = await chunks().findOne({ files_id: file?._id }, { sort: { n: order } });
    const data = Buffer.from(chunk?.['data'].buffer as Uint8Array);
    data[10] = (data[10] ?? 0) ^ 1;
    await chunks().updateOne({ files_id: file?._id, n: chunk?.['n'] }, { $set: { data } });
    await expect(read(`t-${which}`, letterRef)).rejects.toMatchObject({ code: 'vault-tampered' });
  });

  it('ends in an error when a chunk is missing', async () => {
    const { letterRef } = await vault().storeLetter('t3', 'surat.pdf', streamOf(content));
    const file = await files().findOne({ filename: letterRef });
    await chunks().deleteOne({ files_id: file?._id, n: 1 });
    await expect(read('t3', letterRef)).rejects.toThrow();
  });

  it('that breaks off while it comes in leaves nothing', async () => {
    const [before, filesBefore] = [await chunks().countDocuments(), await files().countDocuments()];
    const broken = Readable.from(
      (function* () {
        yield content;
        throw new Error('the line broke');
      })(),
    );
    await expect(vault().storeLetter('t4', 'surat.pdf', broken)).rejects.toThrow('the line broke');
    expect(await chunks().countDocuments()).toBe(before);
    expect(await files().countDocuments()).toBe(filesBefore);
  });
});
