import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, budi, correctionOf, letter, siti, vaultOn } from '../test/support/samples.js';

let connection: Connection;
const vault = () => vaultOn(connection);
const analyst = { ...budi, position: 'Analis' };
const rahmawati = { ...siti, name: 'Siti Rahmawati', unit: 'ropeg' };
const newer = { ...letter, number: 'B/13/III/2026' };
const named = async (id: string) => (await vault().summaries([id])).get(id)?.name;
const found = async (text: string) => (await vault().search(text)).caseIds;

beforeAll(async () => {
  connection = await openDatabase();
  await vault().prepare();
});
afterAll(() => dropDatabase(connection));

describe('corrected data', () => {
  it('are stored under the next version, and nothing shows them before they are adopted', async () => {
    await vault().admit(admissionOf('c1', { applicant: siti }));
    expect(await vault().correct('c1', correctionOf('one', rahmawati, { letter: newer }))).toBe(2);
    expect(await vault().applicant('c1', 2)).toEqual(rahmawati);
    expect(await vault().letterFacts('c1', 2)).toEqual({ ...newer, agendaNumber: expect.any(String) });
    expect(await vault().applicant('c1', 1)).toEqual(siti);
    expect(await vault().letterFacts('c1', 1)).toMatchObject(letter);
    expect(await named('c1')).toBe(siti.name);
    expect([await found('rahmaw'), await found('santoso siti')]).toEqual([[], ['c1']]);
  });

  it('are found again by the command that stored them', async () => {
    const repeated = correctionOf('one', { ...rahmawati }, { letter: { ...newer } });
    expect(await vault().correct('c1', repeated)).toBe(2);
    expect(await vault().correct('c1', correctionOf('two', siti))).toBe(3);
    expect(await vault().correct('c1', repeated)).toBe(2);
  });

  it.each([
    ['other data', { applicant: siti }],
    ['another letter', { letter }],
  ])('of the same command, but with %s, are refused', async (_what, changes) => {
    const again = vault().correct('c1', correctionOf('one', rahmawati, { letter: newer, ...changes }));
    await expect(again).rejects.toMatchObject({ code: 'vault-conflict' });
  });

  it('that the same command bases on newer data get a version above those', async () => {
    expect(await vault().correct('c1', correctionOf('one', rahmawati, { dataVersion: 3 }))).toBe(4);
    expect(await vault().correct('c1', correctionOf('one', rahmawati, { dataVersion: 3 }))).toBe(4);
  });

  it('are read for many cases at once, each in the version that is asked for', async () => {
    await vault().admit(admissionOf('c0'));
    const wanted = [
      { caseId: 'c1', dataVersion: 2 },
      { caseId: 'c0', dataVersion: 1 },
      { caseId: 'unknown', dataVersion: 1 },
    ];
    const applicants = await vault().applicantsOf(wanted);
    expect([...applicants.keys()].sort()).toEqual(['c0', 'c1']);
    expect([applicants.get('c0'), applicants.get('c1')]).toEqual([budi, rahmawati]);
    expect((await vault().applicantsOf([{ caseId: 'c0', dataVersion: 2 }])).size).toBe(0);
    await vault().erase('c0', { by: 'admin1', ground: 'request' });
    expect([...(await vault().applicantsOf(wanted)).keys()]).toEqual(['c1']);
  });

  it('get a version each, whoever else corrects at the same time, and one for a command', async () => {
    await vault().admit(admissionOf('c2'));
    const versions = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        vault().correct('c2', correctionOf(`command-${index % 20}`, analyst)),
      ),
    );
    expect(new Set(versions).size).toBe(20);
    expect(Math.min(...versions)).toBe(2);
    expect(Math.max(...versions)).toBe(21);
    expect(await connection.collection('vault_documents').countDocuments({ caseId: 'c2' })).toBe(20);
  });
});

describe('an adopted version', () => {
  it('is what is listed and found, with its letter', async () => {
    expect(await vault().adopt('c1', 2)).toBe(true);
    expect(await named('c1')).toBe('Siti Rahmawati');
    expect([await found('rahmaw'), await found('santoso siti')]).toEqual([['c1'], []]);
    expect(await vault().letterFacts('c1', 2)).toEqual({ ...newer, agendaNumber: expect.any(String) });
  });

  it('can be adopted again, and does not give way to a lower one', async () => {
    await vault().adopt('c1', 3);
    expect(await vault().adopt('c1', 3)).toBe(true);
    expect(await vault().adopt('c1', 2)).toBe(true);
    expect(await named('c1')).toBe(siti.name);
    expect(await found('rahmawati')).toEqual([]);
  });

  it('without a letter of its own stands on the one before', async () => {
    expect(await vault().letterFacts('c1', 3)).toMatchObject(newer);
    expect(await vault().letterFacts('c1', 1)).toMatchObject(letter);
  });

  it('is the highest, in whatever order adoptions come', async () => {
    await vault().admit(admissionOf('c3'));
    const names = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'];
    for (const name of names) await vault().correct('c3', correctionOf(name, { ...budi, name }));
    await Promise.all([4, 6, 2, 5, 3, 6].map((version) => vault().adopt('c3', version)));
    expect(await named('c3')).toBe('Lima');
    expect(await found('Lima')).toEqual(['c3']);
    expect(await found('Empat')).toEqual([]);
  });

  it('must be stored: another leaves all as it is', async () => {
    expect(await vault().adopt('c3', 9)).toBe(false);
    expect(await vault().adopt('unknown', 2)).toBe(false);
    expect(await named('c3')).toBe('Lima');
  });
});
