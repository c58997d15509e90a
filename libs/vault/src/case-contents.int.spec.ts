import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, budi, correctionOf, letter, streamOf, vaultOn } from '../test/support/samples.js';

let connection: Connection;
const vault = () => vaultOn(connection, { clock: () => new Date('2026-11-22T02:00:00.000Z') });

beforeAll(async () => {
  connection = await openDatabase();
  await vault().prepare();
});
afterAll(() => dropDatabase(connection));

describe('all that is held on a case', () => {
  it('has every version, note, answer of a register, and letter', async () => {
    const first = await vault().storeLetter('surat.pdf', streamOf(Buffer.from('surat')));
    await vault().admit(admissionOf('h1', { letterRef: first.letterRef }));
    const [second, third] = [
      { ...budi, position: 'Analis' },
      { ...budi, position: 'Kepala' },
    ];
    const renewed = { ...letter, number: 'B/13/III/2026' };
    await vault().correct('h1', correctionOf('c1', second, { letter: renewed }));
    await vault().correct('h1', correctionOf('abandoned', third));
    const later = await vault().storeLetter('surat-2.pdf', streamOf(Buffer.from('surat dua')));
    await vault().keepLetter('h1', later.letterRef);
    await vault().adopt('h1', 2);
    await vault().writeNote('h1', 'note-1', 'catatan');
    await vault().keepEvidence('h1', 'simpeg', 2, { nama: 'Budi' });
    await vault().admit(admissionOf('h2'));

    const held = await vault().caseContents('h1');

    expect(held).toMatchObject({
      entry: { caseId: 'h1', dataVersion: 2 },
      admittedAt: '2026-11-22T02:00:00.000Z',
      versions: [
        { dataVersion: 1, applicant: budi, letter },
        { dataVersion: 2, applicant: second, letter: renewed },
        { dataVersion: 3, applicant: third },
      ],
      notes: [{ noteRef: 'note-1', text: 'catatan' }],
      evidence: [{ kind: 'simpeg', dataVersion: 2, values: { nama: 'Budi' } }],
    });
    expect(held?.letters).toEqual(expect.arrayContaining([first, later]));
    expect(held?.letters).toHaveLength(2);
  });

  it('is refused rather than told in part', async () => {
    await vault().admit(admissionOf('h3'));
    const planted = { _id: 'h3/planted/1', caseId: 'h3', body: 'x' };
    await connection.collection<{ _id: string }>('vault_documents').insertOne(planted);
    await expect(vault().caseContents('h3')).rejects.toMatchObject({ code: 'vault-unreadable' });
    expect(await vault().caseContents('unknown')).toBeUndefined();
  });
});

describe('a correction that no workflow accepts', () => {
  it('is current at once, also for lists and search', async () => {
    await vault().admit(admissionOf('a1'));
    const renamed = { ...budi, name: 'Wahyu Hidayat' };
    expect(await vault().amend('a1', correctionOf('c1', renamed))).toBe(2);
    expect(await vault().amend('a1', correctionOf('c1', renamed))).toBe(2);
    expect(await vault().applicant('a1', 2)).toEqual(renamed);
    expect((await vault().summaries(['a1'])).get('a1')?.name).toBe('Wahyu Hidayat');
    expect((await vault().search('hidayat')).caseIds).toEqual(['a1']);
    expect((await vault().entry('a1'))?.dataVersion).toBe(2);
  });

  it('does not undo one that came before it', async () => {
    const stale = correctionOf('c2', { ...budi, position: 'Analis' });
    expect(await vault().amend('a1', stale)).toBeUndefined();
    expect(await vault().amend('a1', stale)).toBeUndefined();
    expect((await vault().summaries(['a1'])).get('a1')?.name).toBe('Wahyu Hidayat');
  });
});
