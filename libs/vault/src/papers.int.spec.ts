import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, bytesOf, MASTER_KEY, streamOf, vaultOn } from '../test/support/samples.js';
import type { Attachment, Comment } from './port.js';

let connection: Connection;
const vault = () => vaultOn(connection);
const AT = '2026-11-22T02:00:00.000Z';
const LATER = '2026-11-22T03:00:00.000Z';
const [FIRST, SECOND] = ['00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001'];
const act = { by: 'admin1', ground: 'test' };

const comment = (changes: Partial<Comment> = {}): Comment => ({
  commentRef: FIRST,
  at: AT,
  by: { subject: 'kabid2', post: 'kabid', capacity: 'plh' },
  text: 'Sudah saya tanyakan kepada Bapak Anton.',
  ...changes,
});

beforeAll(async () => {
  connection = await openDatabase();
  await vault().prepare();
});
afterAll(() => dropDatabase(connection));

const documents = () => connection.collection<{ _id: string; body: string }>('vault_documents');
const counts = async (caseId: string) => (await vault().entry(caseId))?.papers;

describe('comments', () => {
  it('come back in the order of their time, with who wrote them in which post', async () => {
    await vault().admit(admissionOf('p1'));
    const second = comment({
      commentRef: SECOND,
      at: LATER,
      by: { subject: 'verifikator1', post: 'verifikator' },
    });
    const stored = [await vault().addComment('p1', comment()), await vault().addComment('p1', second)];
    expect(stored).toMatchObject([comment(), second]);
    expect(await vault().comments('p1')).toEqual(stored);
    expect(await counts('p1')).toEqual({ comments: 2, attachments: 0 });
    expect((await vault().paperCounts(['p1', 'unknown'])).get('p1')).toEqual({ comments: 2, attachments: 0 });
    expect(stored[0]?.commitment).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stay as they were first written, and are stored without their words', async () => {
    await vault().admit(admissionOf('p2'));
    const first = await vault().addComment('p2', comment());
    expect(await vault().addComment('p2', comment({ text: 'lain', at: LATER }))).toEqual(first);
    expect(await vault().comments('p2')).toEqual([first]);
    expect(await counts('p2')).toMatchObject({ comments: 1 });
    expect(JSON.stringify(await documents().find({ caseId: 'p2' }).toArray())).not.toMatch(/Anton|kabid2/);
  });

  it('with the same words are committed to by other salts, and open in no other case', async () => {
    await vault().admit(admissionOf('p3'));
    await vault().admit(admissionOf('p4'));
    const [one, other] = [
      await vault().addComment('p3', comment()),
      await vault().addComment('p4', comment()),
    ];
    expect(one.commitment).not.toBe(other.commitment);
    const { body } = (await documents().findOne({ _id: `p3/comment/${FIRST}` })) ?? { body: '' };
    await documents().updateOne({ _id: `p4/comment/${FIRST}` }, { $set: { body } });
    await expect(vault().comments('p4')).rejects.toMatchObject({ code: 'vault-tampered' });
  });

  it('are told to nobody while processing is restricted, and are gone with the case', async () => {
    await vault().admit(admissionOf('p5'));
    await vault().confirm('p5', 'run');
    await vault().addComment('p5', comment());
    await vault().restrict('p5', act);
    expect(await vault().comments('p5')).toEqual([]);
    expect((await vault().caseContents('p5'))?.comments).toMatchObject([comment()]);
    await vault().erase('p5', act);
    expect(await vault().comments('p5')).toEqual([]);
    expect(await documents().countDocuments({ caseId: 'p5' })).toBe(0);
    expect(await counts('p5')).toEqual({ comments: 0, attachments: 0 });
    await expect(vault().addComment('p5', comment())).rejects.toMatchObject({ code: 'vault-unknown-case' });
  });
});

describe('attachments', () => {
  const content = Buffer.from('isi pindaian kartu identitas');
  const stored = () => vault().storeLetter('KTP Budi.jpg', streamOf(content));
  const attachment = (letterRef: string, changes: Partial<Attachment> = {}): Attachment => ({
    attachmentRef: FIRST,
    letterRef,
    title: 'Kartu identitas',
    type: 'image/jpeg',
    at: AT,
    by: { subject: 'operator1', post: 'operator' },
    ...changes,
  });
  const files = () => connection.collection('vault_letters.files');

  it('are kept with their content, beside the letter and told apart from it', async () => {
    const letter = await vault().storeLetter('surat.pdf', streamOf(Buffer.from('surat')));
    await vault().admit(admissionOf('a1', { letterRef: letter.letterRef }));
    const file = await stored();
    const kept = await vault().attach('a1', attachment(file.letterRef));
    await vault().releaseLetter(file.letterRef);
    expect(kept).toEqual({ ...file, ...attachment(file.letterRef) });
    expect(await vault().attachments('a1')).toEqual([kept]);
    const opened = await vault().openLetter(file.letterRef, 'a1', file.commitment);
    expect(opened && (await bytesOf(opened.content))).toEqual(content);
    expect(await counts('a1')).toEqual({ comments: 0, attachments: 1 });
    const held = await vault().caseContents('a1');
    expect([held?.letters, held?.attachments]).toEqual([[letter], [kept]]);
    const text = JSON.stringify([
      await files().findOne({ filename: file.letterRef }),
      await documents().find({ caseId: 'a1' }).toArray(),
    ]);
    expect(text).not.toMatch(/KTP|Budi|identitas/);
  });

  it('stay as they came first, and there is none without its file or case', async () => {
    await vault().admit(admissionOf('a2'));
    const [first, second] = [await stored(), await stored()];
    const kept = await vault().attach('a2', attachment(first.letterRef));
    expect(await vault().attach('a2', attachment(second.letterRef, { title: 'Lain' }))).toEqual(kept);
    for (const { letterRef } of [first, second]) await vault().releaseLetter(letterRef);
    expect(await files().countDocuments({ filename: { $in: [first.letterRef, second.letterRef] } })).toBe(1);
    const other = attachment('000000000000000000000000', { attachmentRef: SECOND });
    expect(await vault().attach('a2', other)).toBeUndefined();
    expect(await vault().attach('unknown', attachment(first.letterRef))).toBeUndefined();
    expect(await vault().attachments('a2')).toEqual([kept]);
  });

  it('of several cases go with the last of them, and open under a new master key', async () => {
    for (const caseId of ['a3', 'a4']) {
      await vault().admit(admissionOf(caseId));
      await vault().confirm(caseId, 'run');
    }
    const file = await stored();
    for (const caseId of ['a3', 'a4']) await vault().attach(caseId, attachment(file.letterRef));
    await vault().releaseLetter(file.letterRef);
    await vault().erase('a3', act);
    expect(await vault().attachments('a3')).toEqual([]);
    const rotated = vaultOn(connection, {
      masterKey: [new Uint8Array(32).fill(9), MASTER_KEY],
    });
    expect(await rotated.attachments('a4')).toHaveLength(1);
    await vault().restrict('a4', act);
    expect(await vault().attachments('a4')).toEqual([]);
    await vault().erase('a4', act);
    expect(await files().countDocuments({ filename: file.letterRef })).toBe(0);
  });

  it('go with the person to another case, once, and stay when the first one is erased', async () => {
    for (const caseId of ['a5', 'a6']) await vault().admit(admissionOf(caseId));
    await vault().confirm('a5', 'run');
    const file = await stored();
    const kept = await vault().attach('a5', attachment(file.letterRef));
    await vault().releaseLetter(file.letterRef);
    for (let times = 0; times < 2; times += 1) await vault().carryAttachments('a5', 'a6');
    expect(await vault().attachments('a6')).toEqual([kept]);
    await vault().erase('a5', act);
    expect(await vault().attachments('a6')).toEqual([kept]);
    const opened = await vault().openLetter(file.letterRef, 'a6', file.commitment);
    expect(opened && (await bytesOf(opened.content))).toEqual(content);
  });
});
