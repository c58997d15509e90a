import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, budi, correctionOf, letter, siti, streamOf, vaultOn } from '../test/support/samples.js';

let connection: Connection;
let now = '2026-11-22T02:00:00.000Z';
const vault = () => vaultOn(connection, { clock: () => new Date(now) });
const ACT = { by: 'admin1', ground: 'permintaan-subjek' };
let letterRef: string;

beforeAll(async () => {
  connection = await openDatabase();
  await vault().prepare();
  ({ letterRef } = await vault().storeLetter('surat.pdf', streamOf(Buffer.from('surat'))));
  await vault().admit(admissionOf('r1', { letterRef }));
  await vault().confirm('r1', 'run-1');
  await vault().writeNote('r1', 'note-1', 'catatan');
  await vault().keepEvidence('r1', 'simpeg', 1, { nama: 'Budi' });
});
afterAll(() => dropDatabase(connection));

/** All by which a person or a letter is found. */
const QUOTES = [budi.nik, String(budi.nip), budi.email, 'bud', letter.number];

/** What is given away of the case. */
const given = async () => ({
  applicant: await vault().applicant('r1', 1),
  withEntry: (await vault().entryWithApplicant('r1', 1))?.applicant,
  letterFacts: await vault().letterFacts('r1', 1),
  notes: await vault().readNotes('r1', ['note-1']),
  evidence: await vault().evidence('r1', 'simpeg', 1),
  letter: (await vault().openLetter(letterRef, 'r1'))?.letter.bytes,
  summary: (await vault().summaries(['r1'])).get('r1')?.name,
  found: await Promise.all(QUOTES.map(async (text) => (await vault().search(text)).caseIds)),
});
const NOTHING = {
  applicant: undefined,
  withEntry: undefined,
  letterFacts: undefined,
  notes: new Map(),
  evidence: undefined,
  letter: undefined,
  summary: undefined,
  found: QUOTES.map(() => []),
};

it('gives nothing away while processing is restricted, and all of it again afterwards', async () => {
  const before = await given();
  expect(before).toMatchObject({ applicant: budi, letter: 5, summary: budi.name });
  expect(before.found).toEqual(QUOTES.map(() => ['r1']));
  await vault().restrict('r1', ACT);
  expect(await given()).toEqual(NOTHING);
  await vault().liftRestriction('r1');
  await vault().liftRestriction('r1');
  expect(await given()).toEqual(before);
});

it('tells who restricted it first, and when', async () => {
  await vault().restrict('r1', ACT);
  now = '2026-11-23T02:00:00.000Z';
  await vault().restrict('r1', { by: 'admin2', ground: 'other' });
  const restriction = { at: '2026-11-22T02:00:00.000Z', ...ACT };
  expect(await vault().entry('r1')).toMatchObject({ status: 'live', restriction });
  expect([...(await vault().entries(['r1', 'unknown']))]).toEqual([
    ['r1', expect.objectContaining({ restriction })],
  ]);
});

it('still finds the person, so that nobody is registered twice, and still tells them what is held', async () => {
  expect(await vault().findByNik(budi.nik)).toHaveLength(1);
  expect(await vault().findByEmail(budi.email)).toHaveLength(1);
  const held = await vault().caseContents('r1');
  expect(held?.versions).toMatchObject([{ dataVersion: 1, applicant: budi, letter }]);
});

it('keeps what comes in meanwhile: words, a letter, and data that the log has accepted', async () => {
  expect(await vault().writeNote('r1', 'note-2', 'dicabut')).toBe(true);
  const late = await vault().storeLetter('surat-2.pdf', streamOf(Buffer.from('surat dua')));
  expect(await vault().keepLetter('r1', late.letterRef)).toBe(true);
  await vault().correct('r1', correctionOf('c1', { ...budi, name: 'Budi Hartono' }));
  expect(await vault().adopt('r1', 2)).toBe(true);
  expect(await given()).toEqual(NOTHING);
  expect(await vault().openLetter(late.letterRef, 'r1')).toBeUndefined();
  await vault().liftRestriction('r1');
  expect(await given()).toMatchObject({ summary: 'Budi Hartono' });
  expect((await vault().readNotes('r1', ['note-2'])).get('note-2')).toBe('dicabut');
  expect((await vault().openLetter(late.letterRef, 'r1'))?.letter.bytes).toBe(9);
});

it('is not put on what is erased, and goes with the erasure', async () => {
  await vault().admit(admissionOf('r2', { applicant: siti }));
  await vault().restrict('r2', ACT);
  await vault().erase('r2', ACT);
  await vault().restrict('r2', ACT);
  expect((await vault().entry('r2'))?.restriction).toBeUndefined();
});
