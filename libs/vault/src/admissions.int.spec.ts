import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import type { CaseEntry } from './port.js';
import { admissionOf, budi, bytesOf, siti, streamOf, vaultOn } from '../test/support/samples.js';

let connection: Connection;
const vault = () => vaultOn(connection);

beforeAll(async () => {
  connection = await openDatabase();
});
afterAll(() => dropDatabase(connection));

it('admits once of 200 parallel identical calls, under one number', async () => {
  const one = vault();
  const admitted = await Promise.all(Array.from({ length: 200 }, () => one.admit(admissionOf('s1'))));
  expect(admitted.filter(({ created }) => created)).toHaveLength(1);
  expect(new Set(admitted.map(({ entry }) => entry.caseNumber)).size).toBe(1);
  const counter = await connection.collection('vault_counters').findOne();
  expect(counter?.['value']).toBe(1);
});

it('admits once, whatever the number of processes', async () => {
  const admitted = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      vault().admit(
        admissionOf('s2', { applicant: index % 2 ? siti : budi, requestDigest: `digest-${index % 2}` }),
      ),
    ),
  );
  const [winner, ...others] = admitted.filter(({ created }) => created);
  expect(others).toHaveLength(0);
  const { entry } = winner ?? {};
  expect(new Set(admitted.map((each) => JSON.stringify(each.entry)))).toEqual(
    new Set([JSON.stringify(entry)]),
  );
  const theirs = entry?.requestDigest === 'digest-0' ? budi : siti;
  expect(await vault().applicant('s2', 1)).toEqual(theirs);
});

it('never overwrites what was admitted, and repeats its number', async () => {
  const first = await vault().admit(admissionOf('s3'));
  await vault().confirm('s3', 'run-1');
  const changed = { applicant: siti, requestDigest: 'other', workflowId: 'other' };
  const again = await vault().admit(admissionOf('s3', changed));
  expect(again).toEqual({ entry: { ...first.entry, status: 'live', runId: 'run-1' }, created: false });
  expect(await vault().applicant('s3', 1)).toEqual(budi);
});

it('numbers by the year of WIB, without repeats', async () => {
  const at = (time: string) => vaultOn(connection, { clock: () => new Date(time) });
  const ids = Array.from({ length: 30 }, (_, index) => `n${index}`);
  const admitted = await Promise.all(ids.map((id) => at('2029-12-31T16:59:59Z').admit(admissionOf(id))));
  const numbers = admitted.map(({ entry }) => entry.caseNumber).sort();
  expect(numbers[0]).toBe('TTE-2029-000001');
  expect(numbers.at(-1)).toBe('TTE-2029-000030');
  expect(new Set(numbers).size).toBe(30);
  const next = await at('2029-12-31T17:00:00Z').admit(admissionOf('n-next'));
  expect(next.entry.caseNumber).toBe('TTE-2030-000001');
});

it('lets the next call try when the first one fails', async () => {
  const one = vault();
  const broken = { ...admissionOf('s4'), applicant: { ...budi, nik: undefined } } as unknown as ReturnType<
    typeof admissionOf
  >;
  const [failed, done] = await Promise.allSettled([one.admit(broken), one.admit(admissionOf('s4'))]);
  expect(failed.status).toBe('rejected');
  expect(done).toMatchObject({ status: 'fulfilled', value: { created: true } });
});

describe('an admission that does not become a case', () => {
  it('is discarded with its letter, unless it has started', async () => {
    const { letterRef } = await vault().storeLetter('surat.pdf', streamOf(Buffer.from('surat')));
    await vault().admit(admissionOf('d1', { letterRef }));
    const note = 'note-1';
    await vault().writeNote('d1', note, 'x');
    await vault().discard('d1');
    await vault().releaseLetter(letterRef);
    expect(await vault().entry('d1')).toBeUndefined();
    expect(await vault().openLetter(letterRef, 'd1')).toBeUndefined();
    expect(await vault().findByNik(budi.nik)).not.toContainEqual(expect.objectContaining({ caseId: 'd1' }));
    expect(await connection.collection('vault_letters.chunks').countDocuments()).toBe(0);
    await vault().admit(admissionOf('d1'));
    expect(await vault().readNotes('d1', [note])).toEqual(new Map());
    await vault().confirm('d1', 'run-1');
    await vault().discard('d1');
    expect(await vault().applicant('d1', 1)).toEqual(budi);
  });

  it('is swept when it is old, and so is a letter whose admission never came', async () => {
    const long = vaultOn(connection, { clock: () => new Date('2020-01-01T00:00:00Z') });
    await long.admit(admissionOf('w1'));
    await long.admit(admissionOf('w2'));
    await vault().confirm('w2', 'run-1');
    const orphan = await vault().storeLetter('surat.pdf', streamOf(Buffer.from('surat')));
    const asked: string[] = [];
    const noneHas = async ({ caseId }: CaseEntry) => asked.push(caseId) === 0;
    expect(await vault().sweep('2020-01-02T00:00:00.000Z', noneHas)).toBe(1);
    expect(asked).toEqual(['w1']);
    expect(await vault().entry('w1')).toBeUndefined();
    expect((await vault().entry('w2'))?.status).toBe('live');
    expect(await vault().openLetter(orphan.letterRef)).toBeDefined();
    await vault().sweep(new Date(Date.now() + 60_000).toISOString(), async () => true);
    expect(await vault().openLetter(orphan.letterRef)).toBeUndefined();
  });

  it('is spared, however old, when its workflow runs although nobody has confirmed it', async () => {
    const long = vaultOn(connection, { clock: () => new Date('2020-01-01T00:00:00Z') });
    for (const id of ['w4', 'w5']) await long.admit(admissionOf(id));
    const started = async ({ workflowId }: CaseEntry) => workflowId === 'wf-w4';
    expect(await vault().sweep('2020-01-02T00:00:00.000Z', started)).toBe(1);
    expect((await vault().entry('w4'))?.status).toBe('pending');
    expect(await vault().applicant('w4', 1)).toEqual(budi);
    expect(await vault().entry('w5')).toBeUndefined();
  });
});

it('keeps the first letter, and not the one that a repeated admission brought again', async () => {
  const send = () => vault().storeLetter('surat.pdf', streamOf(Buffer.from('surat')));
  const [first, second] = [await send(), await send()];
  for (const { letterRef } of [first, second]) {
    await vault().admit(admissionOf('r1', { letterRef }));
    await vault().releaseLetter(letterRef);
  }
  expect(await vault().openLetter(second.letterRef, 'r1')).toBeUndefined();
  const opened = await vault().openLetter(first.letterRef, 'r1');
  expect(opened && (await bytesOf(opened.content)).toString()).toBe('surat');
});

it('is given the letter by the sweep when it died before it kept it', async () => {
  const { letterRef } = await vault().storeLetter('surat.pdf', streamOf(Buffer.from('surat')));
  await vault().admit(admissionOf('r2', { letterRef }));
  await vault().confirm('r2', 'run-1');
  await connection.collection('vault_letter_keys').deleteMany({ caseId: 'r2' });
  await vault().sweep(new Date(Date.now() + 60_000).toISOString(), async () => true);
  expect(await vault().openLetter(letterRef)).toBeUndefined();
  const opened = await vault().openLetter(letterRef, 'r2');
  expect(opened && (await bytesOf(opened.content)).toString()).toBe('surat');
});
