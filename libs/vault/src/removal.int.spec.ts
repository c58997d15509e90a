import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, budi, correctionOf, letter, streamOf, vaultOn } from '../test/support/samples.js';

let connection: Connection;
const NOW = '2026-11-22T02:00:00.000Z';
const vault = () => vaultOn(connection, { clock: () => new Date(NOW) });
const BY_RULE = { by: 'retention', ground: 'case-closed' };

beforeAll(async () => {
  connection = await openDatabase();
});
afterAll(() => dropDatabase(connection));

it('erases key, documents, letters and indexes, and keeps the entry', async () => {
  const { letterRef } = await vault().storeLetter('surat.pdf', streamOf(Buffer.from('surat')));
  const { entry } = await vault().admit(admissionOf('e1', { letterRef }));
  await vault().confirm('e1', 'run-1');
  await vault().releaseLetter(letterRef);
  await vault().correct('e1', correctionOf('c1', { ...budi, position: 'Analis' }, { letter }));
  await vault().adopt('e1', 2);
  await vault().correct('e1', correctionOf('abandoned', { ...budi, position: 'Kepala' }));
  const note = 'note-1';
  await vault().writeNote('e1', note, 'catatan');
  await vault().keepEvidence('e1', 'simpeg', 1, { name: 'Budi' });
  await vault().admit(admissionOf('e2'));

  await vault().erase('e1', BY_RULE);
  await vault().erase('e1', { by: 'admin1', ground: 'later' });

  const erased = {
    caseNumber: entry.caseNumber,
    workflowId: '',
    requestDigest: '',
    letterRef,
  };
  expect(await vault().entry('e1')).toEqual({
    caseId: 'e1',
    procedure: 'registration',
    status: 'erased',
    papers: { comments: 0, attachments: 0 },
    dataVersion: 2,
    ...erased,
    erased: { at: NOW, ...BY_RULE },
  });
  expect(await vault().caseContents('e1')).toBeUndefined();
  expect(await vault().applicant('e1', 1)).toBeUndefined();
  expect(await vault().applicant('e1', 2)).toBeUndefined();
  expect(await vault().applicant('e1', 3)).toBeUndefined();
  expect(await vault().letterFacts('e1', 2)).toBeUndefined();
  expect(await vault().readNotes('e1', [note])).toEqual(new Map());
  expect(await vault().evidence('e1', 'simpeg', 1)).toBeUndefined();
  expect(await vault().openLetter(letterRef, 'e1')).toBeUndefined();
  expect((await vault().summaries(['e1'])).size).toBe(0);
  expect((await vault().findByNik(budi.nik)).map(({ caseId }) => caseId)).toEqual(['e2']);
  expect((await vault().findByEmail(budi.email)).map(({ caseId }) => caseId)).toEqual(['e2']);
  for (const quoted of ['budi', budi.nik, String(budi.nip), letter.number]) {
    expect((await vault().search(quoted)).caseIds).toEqual(['e2']);
  }
  expect(await connection.collection('vault_documents').countDocuments({ caseId: 'e1' })).toBe(0);
  expect(await connection.collection('vault_letters.chunks').countDocuments()).toBe(0);
  const stored = await connection.collection<{ _id: string }>('vault_cases').findOne({ _id: 'e1' });
  expect(Object.keys(stored ?? {}).filter((name) => /wrappedKey|Index/.test(name))).toEqual([]);
});

it('takes nothing more for a case that is erased, and does not admit it again', async () => {
  await expect(vault().correct('e1', correctionOf('late'))).rejects.toMatchObject({
    code: 'vault-unknown-case',
  });
  expect(await vault().adopt('e1', 3)).toBe(false);
  await expect(vault().writeNote('e1', 'note-2', 'x')).rejects.toMatchObject({ code: 'vault-unknown-case' });
  await expect(vault().confirm('e1', 'run-2')).rejects.toMatchObject({ code: 'vault-unknown-case' });
  expect(await vault().admit(admissionOf('e1'))).toMatchObject({
    entry: { status: 'erased' },
    created: false,
  });
  expect(await vault().applicant('e1', 1)).toBeUndefined();
});

it('finishes with the next sweep an erasure that was cut off, and touches no other case', async () => {
  const { letterRef } = await vault().storeLetter('surat.pdf', streamOf(Buffer.from('surat')));
  for (const id of ['e3', 'e4']) await vault().admit(admissionOf(id, { letterRef }));
  for (const id of ['e3', 'e4']) await vault().writeNote(id, 'note-1', 'catatan');
  const documents = (caseId: string) => connection.collection('vault_documents').countDocuments({ caseId });
  await vault().erase('e3', BY_RULE);
  // As a process leaves it that dies between the key and the contents.
  await vault().writeNote('e4', 'note-2', 'catatan');
  const cases = connection.collection<{ _id: string }>('vault_cases');
  await connection.collection('vault_documents').updateOne({ caseId: 'e4' }, { $set: { caseId: 'e3' } });
  await cases.updateOne({ _id: 'e3' }, { $set: { leftovers: true } });

  await vault().sweep('2000-01-01T00:00:00.000Z', async () => true);

  expect([await documents('e3'), await documents('e4')]).toEqual([0, 1]);
  expect(Object.keys((await cases.findOne({ _id: 'e3' })) ?? {})).not.toContain('leftovers');
});
