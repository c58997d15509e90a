import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import {
  admissionOf,
  budi,
  correctionOf,
  letter,
  MASTER_KEY,
  siti,
  vaultOn,
} from '../test/support/samples.js';

let connection: Connection;
const vault = () => vaultOn(connection);

beforeAll(async () => {
  connection = await openDatabase();
  await vault().prepare();
});
afterAll(() => dropDatabase(connection));

describe('a case', () => {
  it('is pending until it is confirmed, and gives back what was admitted', async () => {
    const { entry, created } = await vault().admit(admissionOf('a1'));
    expect(created).toBe(true);
    expect(entry).toMatchObject({ caseId: 'a1', workflowId: 'wf-a1', status: 'pending' });
    await vault().confirm('a1', 'run-1');
    expect(await vault().entry('a1')).toEqual({ ...entry, status: 'live', runId: 'run-1' });
    expect(await vault().applicant('a1', 1)).toEqual(budi);
    expect(await vault().letterFacts('a1', 1)).toEqual({ ...letter, agendaNumber: expect.any(String) });
    expect(await vault().applicant('a1', 2)).toBeUndefined();
    expect(await vault().applicant('unknown', 1)).toBeUndefined();
    await expect(vault().confirm('unknown', 'run-1')).rejects.toMatchObject({ code: 'vault-unknown-case' });
  });

  it('keeps notes and evidence', async () => {
    await vault().admit(admissionOf('a2'));
    const [first, second] = ['note-1', 'note-2'] as const;
    expect(await vault().writeNote('a2', first, 'Nama tidak sesuai surat')).toBe(true);
    expect(await vault().writeNote('a2', first, 'kata lain')).toBe(false);
    await vault().writeNote('a2', second, '');
    const notes = await vault().readNotes('a2', [first, second, 'unknown']);
    expect(notes).toEqual(
      new Map([
        [first, 'Nama tidak sesuai surat'],
        [second, ''],
      ]),
    );
    expect(await vault().readNotes('a1', [first])).toEqual(new Map());
    await vault().keepEvidence('a2', 'simpeg', 1, { name: 'Budi' });
    await vault().keepEvidence('a2', 'simpeg', 1, { name: 'Budi S.' });
    expect(await vault().evidence('a2', 'simpeg', 1)).toEqual({ name: 'Budi S.' });
    expect(await vault().evidence('a2', 'simpeg', 2)).toBeUndefined();
    await vault().discardNote('a2', first);
    await vault().discardNote('a1', second);
    expect([...(await vault().readNotes('a2', [first, second])).keys()]).toEqual([second]);
    await expect(vault().writeNote('unknown', 'note-1', 'x')).rejects.toMatchObject({
      code: 'vault-unknown-case',
    });
  });

  it('is found by NIK and e-mail', async () => {
    await vault().admit(admissionOf('a3', { applicant: siti }));
    const found = (entries: readonly { caseId: string }[]) => entries.map((entry) => entry.caseId);
    expect(found(await vault().findByNik(siti.nik))).toEqual(['a3']);
    expect(found(await vault().findByEmail('SITI.rahma@kemhan.go.id'))).toEqual(['a3']);
  });

  it('joins summaries, without those that are unknown', async () => {
    const summaries = await vault().summaries(['a1', 'a3', 'unknown']);
    expect([...summaries.keys()].sort()).toEqual(['a1', 'a3']);
    expect(summaries.get('a1')).toEqual({ name: budi.name, maskedNik: '31**********0001', unit: 'pusdatin' });
    expect((await vault().summaries([])).size).toBe(0);
  });
});

describe('what is stored', () => {
  it('shows no personal data in any collection', async () => {
    await vault().writeNote('a1', 'note-1', 'catatan rahasia');
    const dump: string[] = [];
    for (const { name } of await connection.listCollections()) {
      dump.push(JSON.stringify(await connection.collection(name).find().toArray()));
    }
    expect(dump.join()).toContain('wf-a1');
    expect(dump.join()).not.toMatch(
      /Budi|Siti|3174011203850001|kemhan\.go\.id|198503122010011001|0812|catatan|B\/12/,
    );
  });

  it('cannot be moved to another case, nor opened with another master key', async () => {
    await vault().admit(admissionOf('m1'));
    await vault().admit(admissionOf('m2', { applicant: siti }));
    const cases = connection.collection<{ _id: string; [field: string]: unknown }>('vault_cases');
    const theirs = await cases.findOne({ _id: 'm2' });
    await cases.updateOne({ _id: 'm1' }, { $set: { applicant: theirs?.['applicant'] } });
    await expect(vault().applicant('m1', 1)).rejects.toMatchObject({ code: 'vault-tampered' });
    await cases.updateOne({ _id: 'm1' }, { $set: { wrappedKey: theirs?.['wrappedKey'] } });
    await expect(vault().applicant('m1', 1)).rejects.toMatchObject({ code: 'vault-tampered' });
    const other = vaultOn(connection, { masterKey: new Uint8Array(32).fill(8) });
    await expect(other.applicant('m2', 1)).rejects.toMatchObject({ code: 'vault-unknown-key' });
    const rotated = vaultOn(connection, {
      masterKey: [new Uint8Array(32).fill(8), MASTER_KEY],
    });
    expect(await rotated.applicant('m2', 1)).toEqual(siti);
  });

  it('cannot be moved to another version', async () => {
    await vault().admit(admissionOf('m3'));
    await vault().correct('m3', correctionOf('c2', { ...budi, position: 'Analis' }));
    await vault().correct('m3', correctionOf('c3', { ...budi, position: 'Kepala' }));
    const documents = connection.collection<{ _id: string; body: string }>('vault_documents');
    const second = await documents.findOne({ _id: 'm3/applicant/2' });
    await documents.updateOne({ _id: 'm3/applicant/3' }, { $set: { body: second?.body ?? '' } });
    await expect(vault().applicant('m3', 3)).rejects.toMatchObject({ code: 'vault-tampered' });
    await expect(vault().adopt('m3', 3)).rejects.toMatchObject({ code: 'vault-tampered' });
  });
});
