import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import {
  admissionOf,
  budi,
  bytesOf,
  correctionOf,
  letter,
  MASTER_KEY,
  siti,
  streamOf,
  vaultOn,
} from '../test/support/samples.js';
import { keyRotation, type SealedElsewhere } from './rotation.js';
import type { VaultOptions } from './vault.js';

const NEW_KEY = new Uint8Array(32).fill(8);
const [OLD_INDEX, NEW_INDEX] = ['a secret for the indexes', 'the next secret for the indexes'];
const [OLD_LINK, NEW_LINK] = ['a secret for the links', 'the next secret for the links'];

type Ring = Partial<Pick<VaultOptions, 'masterKey' | 'indexSecret' | 'linkSecret'>>;
const OLD: Ring = { masterKey: MASTER_KEY, indexSecret: OLD_INDEX, linkSecret: OLD_LINK };
/** First the new ones are known, then they are the present ones, and in the end alone. */
const KNOWN: Ring = {
  masterKey: [MASTER_KEY, NEW_KEY],
  indexSecret: [OLD_INDEX, NEW_INDEX],
  linkSecret: [OLD_LINK, NEW_LINK],
};
const PRESENT: Ring = {
  masterKey: [NEW_KEY, MASTER_KEY],
  indexSecret: [NEW_INDEX, OLD_INDEX],
  linkSecret: [NEW_LINK, OLD_LINK],
};
const NEW: Ring = { masterKey: NEW_KEY, indexSecret: NEW_INDEX, linkSecret: NEW_LINK };
const STEPS = { OLD, KNOWN, PRESENT, NEW };

let connection: Connection;
beforeEach(async () => {
  connection = await openDatabase();
  await vaultOn(connection).prepare();
});
afterEach(() => dropDatabase(connection));

const vault = (ring: Ring) => vaultOn(connection, ring);
const NOBODY: SealedElsewhere = { all: async () => [], replace: async () => undefined };
const rotation = (ring: Ring = PRESENT, staff = NOBODY) =>
  keyRotation({ connection, indexCost: 1, ...OLD, ...ring } as VaultOptions, staff);
const rotate = (ring?: Ring, staff?: SealedElsewhere) => rotation(ring, staff).run(() => undefined);

const found = async (ring: Ring, text: string) => (await vault(ring).search(text)).caseIds;
const QUOTED = [budi.nik, String(budi.nip), budi.email, letter.number, 'Santoso'];

test('in a rolling change each process finds and opens what those of the step before and after have written', async () => {
  const pairs = [
    ['OLD', 'KNOWN'],
    ['KNOWN', 'PRESENT'],
  ] as const;
  for (const pair of pairs) {
    for (const [writer, reader] of [pair, [...pair].reverse()] as (keyof typeof STEPS)[][]) {
      if (!writer || !reader) continue;
      const caseId = `${writer}-${reader}`;
      await vault(STEPS[writer]).admit(admissionOf(caseId));
      expect(await vault(STEPS[reader]).applicant(caseId, 1)).toEqual(budi);
      for (const text of QUOTED) expect(await found(STEPS[reader], text)).toContain(caseId);
      const { byNik, byEmail } = await vault(STEPS[reader]).involved('another', budi);
      expect(byNik.map((entry) => entry.caseId)).toContain(caseId);
      expect(byEmail.map((entry) => entry.caseId)).toContain(caseId);
      await vault(STEPS[reader]).discard(caseId);
    }
  }
});

test('after it the new secrets alone do everything, and the old ones alone are refused', async () => {
  const before = vault(OLD);
  await before.checkSecrets();
  const { letterRef } = await before.storeLetter('surat.pdf', streamOf(Buffer.from('%PDF-1.7 surat')));
  await before.admit(admissionOf('r1', { letterRef }));
  await before.releaseLetter(letterRef);
  const pending = await before.storeLetter('baru.pdf', streamOf(Buffer.from('%PDF-1.7 baru')));
  const moved = { ...budi, unit: 'itjen' } as typeof budi;
  const version = await before.correct('r1', correctionOf('c1', moved));
  await before.adopt('r1', version);
  await before.writeNote('r1', 'n1', 'Tidak sesuai KTP.');
  const fingerprint = await before.digest('a request');
  const person = await before.personKey('3171014105900001');
  const link = await before.applicantLink('r1', new Date(Date.now() + 60_000));

  await vault(PRESENT).checkSecrets();
  expect(await rotation().standing()).toMatchObject({ cases: 1, toWrap: 1, toIndex: 1 });
  expect(await rotate()).toEqual([]);
  expect(await rotation().standing()).toEqual({ cases: 1, toWrap: 0, toIndex: 0, others: 0 });

  const after = vault(NEW);
  await after.checkSecrets();
  for (const text of [...QUOTED, 'AG-'.concat(String(new Date().getUTCFullYear()), '-000001')]) {
    expect(await found(NEW, text)).toEqual(['r1']);
    expect(await found(OLD, text).catch(() => [])).toEqual([]);
  }
  expect(await after.applicant('r1', 1)).toEqual(budi);
  expect(await after.applicant('r1', version)).toEqual(moved);
  expect((await after.summaries(['r1'])).get('r1')).toMatchObject({ unit: 'itjen' });
  expect(await after.letterFacts('r1', 1)).toMatchObject(letter);
  expect(await after.readNotes('r1', ['n1'])).toEqual(new Map([['n1', 'Tidak sesuai KTP.']]));
  expect(await after.digest('a request')).toBe(fingerprint);
  expect(await after.personKey('3171014105900001')).toBe(person);
  const opened = await after.openLetter(letterRef, 'r1');
  expect(opened && String(await bytesOf(opened.content))).toBe('%PDF-1.7 surat');
  const waiting = await after.openLetter(pending.letterRef);
  expect(waiting && String(await bytesOf(waiting.content))).toBe('%PDF-1.7 baru');
  expect(
    (await after.admit(admissionOf('r2', { applicant: siti, letterRef: pending.letterRef }))).created,
  ).toBe(true);
  const again = await after.correct('r1', correctionOf('c2', budi, { dataVersion: version }));
  expect(await after.adopt('r1', again)).toBe(true);
  expect((await vault(PRESENT).openApplicantLink(link)).outcome).toBe('open');
  expect((await after.openApplicantLink(link)).outcome).toBe('invalid');

  await expect(vault(OLD).applicant('r1', 1)).rejects.toMatchObject({ code: 'vault-unknown-key' });
  await expect(vault(OLD).checkSecrets()).rejects.toMatchObject({ secret: 'masterKey', wrong: 'other' });
  const oldIndex = vault({ ...NEW, indexSecret: OLD_INDEX });
  await expect(oldIndex.checkSecrets()).rejects.toMatchObject({ secret: 'indexSecret', wrong: 'other' });
});

test.each([
  ['masterKey', { ...PRESENT, masterKey: NEW_KEY }],
  ['indexSecret', { ...PRESENT, indexSecret: NEW_INDEX }],
] as const)('a former %s is not given up while a case lies under it', async (secret, tooEarly) => {
  await vault(OLD).checkSecrets();
  await vault(OLD).admit(admissionOf('r1'));
  await vault(PRESENT).checkSecrets();
  await expect(vault(tooEarly).checkSecrets()).rejects.toMatchObject({ secret, wrong: 'needed' });
  await rotate();
  await vault(tooEarly).checkSecrets();
});

test('it goes on where it was cut off, and what those of the step before write meanwhile is seen', async () => {
  const ids = Array.from({ length: 250 }, (_, at) => `r${String(at).padStart(3, '0')}`);
  for (const id of ids) await vault(OLD).admit(admissionOf(id));
  const cut = rotation().run(({ done }) => {
    if (done >= 100) throw new Error('killed');
  });
  await expect(cut).rejects.toThrow('killed');
  expect(await rotation().standing()).toMatchObject({ toWrap: 150, toIndex: 150 });
  const heard: number[] = [];
  await rotation().run(({ done, of }) => heard.push(done, of));
  expect(heard).toEqual([100, 150, 150, 150]);
  await vault(KNOWN).admit(admissionOf('late'));
  expect(await rotation().standing()).toMatchObject({ toWrap: 1, toIndex: 1 });
  await rotate();
  expect(await rotation().standing()).toMatchObject({ cases: 251, toWrap: 0, toIndex: 0 });
});

test('corrections, erasures and admissions beside it lose nothing', async () => {
  const ids = Array.from({ length: 60 }, (_, at) => `r${String(at).padStart(3, '0')}`);
  for (const id of ids) await vault(OLD).admit(admissionOf(id));
  const changed = ids.map(async (id, at) => {
    const working = vault(at % 2 ? KNOWN : PRESENT);
    if (at % 10 === 0) return working.erase(id, { by: 'admin1', ground: 'request' });
    const version = await working.correct(id, correctionOf(`c-${id}`, siti));
    await working.adopt(id, version);
  });
  await Promise.all([rotate(), ...changed]);
  await rotate();
  expect(await rotation().standing()).toMatchObject({ cases: 54, toWrap: 0, toIndex: 0 });
  expect(await vault(NEW).findByNik(siti.nik)).toHaveLength(54);
  expect(await vault(NEW).findByNik(budi.nik)).toHaveLength(0);
  expect(await found(NEW, letter.number)).toHaveLength(54);
  const erased = await connection.collection('vault_cases').findOne({ status: 'erased' });
  expect(Object.keys(erased ?? {})).not.toContain('wrappedKey');
  expect(Object.keys(erased ?? {})).not.toContain('nikIndex');
});

test('a damaged case is named, and keeps no other back', async () => {
  await vault(OLD).admit(admissionOf('r1'));
  await vault(OLD).admit(admissionOf('r2', { applicant: siti }));
  const raw = connection.collection<{ _id: string }>('vault_cases');
  await raw.updateOne({ _id: 'r1' }, { $set: { applicant: 'altered' } });
  expect(await rotate()).toEqual(['r1']);
  expect(await rotation().standing()).toMatchObject({ cases: 2, toWrap: 0, toIndex: 1 });
  expect(await found(NEW, siti.nik)).toEqual(['r2']);
});

test('what the staff directory keeps goes with it, and a person is still told from others', async () => {
  const identifiers = { nik: budi.nik, email: budi.email };
  const before = vault(OLD);
  const kept = new Map([
    [
      'kabid1',
      {
        address: await before.sealAddress('kabid1', 'kabid1@kemhan.go.id'),
        identity: await before.sealIdentity('kabid1', identifiers),
      },
    ],
  ]);
  const staff: SealedElsewhere = {
    all: async () => [...kept].map(([subject, seals]) => ({ subject, ...seals })),
    replace: async (subject, former, next) => void kept.set(subject, { ...former, ...next } as never),
  };
  expect(JSON.stringify([...kept])).not.toContain(budi.nik);
  expect(await rotation(PRESENT, staff).standing()).toMatchObject({ others: 3 });
  await rotate(PRESENT, staff);
  expect(await rotation(PRESENT, staff).standing()).toMatchObject({ others: 0 });
  const { address = '', identity = {} } = kept.get('kabid1') ?? {};
  expect(await vault(NEW).openAddress('kabid1', address)).toBe('kabid1@kemhan.go.id');
  expect(await vault(NEW).openIdentity('kabid1', identity)).toEqual(before.identity(identifiers));
  expect(await vault(OLD).openIdentity('kabid1', identity)).toEqual({});
  expect(await vault(NEW).openIdentity('kabid2', identity)).toEqual({});
});
