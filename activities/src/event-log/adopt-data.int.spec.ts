import { createEventLog, type EventLog } from '@tte/event-log';
import { createVault, type Vault } from '@tte/vault';
import type { Connection } from 'mongoose';
import { corrected, returnedCase, OFFICE } from '../../test/corrected-case.js';
import { logError } from '../../test/doubles.js';
import { connectForTest } from '../../test/mongo.js';
import { budi, email } from '../../test/people.js';
import { failureOf, World } from '../../test/world.js';

let connection: Connection;
let vault: Vault;
let eventLog: EventLog;
beforeAll(async () => {
  connection = await connectForTest();
  vault = createVault({
    connection,
    masterKey: new Uint8Array(32).fill(3),
    indexSecret: 'of these tests only',
    linkSecret: 'of these tests only',
  });
  eventLog = createEventLog({ connection, office: () => OFFICE });
  await vault.prepare();
  await eventLog.prepare();
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const letter = { number: 'B/1/III/2026', date: '2026-03-12', subject: 'Permohonan', signedBy: 'Kolonel X' };
const renamed = { ...budi, name: 'Budi Hartono', email: email('budi.hartono@kemhan.go.id') };

/** A case whose corrected data are stored as version 3, beside a version 2 that nobody accepted. */
async function stored(caseId: string): Promise<void> {
  const ids = {
    caseId,
    procedure: 'registration',
    workflowId: `wf-${caseId}`,
    requestDigest: 'digest',
  } as const;
  await vault.admit({ ...ids, applicant: budi, letter, letterRef: 'letter-1' });
  await vault.confirm(caseId, 'run-1');
  const correction = { dataVersion: 1, applicant: { ...budi, name: 'Bukan Siapa-siapa' } };
  await vault.correct(caseId, { ...correction, commandId: 'abandoned' });
  const newLetter = { ...letter, number: 'B/2/III/2026' };
  await vault.correct(caseId, {
    commandId: 'c1',
    dataVersion: 1,
    applicant: renamed,
    letter: newLetter,
  });
}
const shown = async (caseId: string) => (await vault.summaries([caseId])).get(caseId)?.name;
const isFound = async (caseId: string, text: string) => (await vault.search(text)).caseIds.includes(caseId);
const append = (caseId: string, parts: { vault?: Vault; eventLog?: EventLog } = {}) =>
  new World({ vault, eventLog, ...parts }).run('appendEvents', {
    caseId,
    events: [...returnedCase(caseId), corrected(3)],
  });

test('the vault follows the log: what was accepted is listed and found, and again when it is repeated', async () => {
  await stored('a1');
  expect(await shown('a1')).toBe(budi.name);
  await append('a1');
  await append('a1');
  expect((await eventLog.caseView('a1'))?.state).toMatchObject({ facts: { dataVersion: 3 } });
  expect(await shown('a1')).toBe('Budi Hartono');
  expect([await isFound('a1', 'hartono'), await isFound('a1', 'santoso')]).toEqual([true, false]);
  expect([await isFound('a1', renamed.email), await isFound('a1', budi.email)]).toEqual([true, false]);
  expect((await vault.letterFacts('a1', 3))?.number).toBe('B/2/III/2026');
});

test('what the log does not take is not adopted', async () => {
  await stored('a2');
  const failing = Object.assign(Object.create(eventLog) as EventLog, {
    append: () => Promise.reject(logError('log-conflict')),
  });
  expect((await failureOf(append('a2', { eventLog: failing }))).type).toBe('log-conflict');
  expect(await shown('a2')).toBe(budi.name);
});

test('cut off between the log and the vault, the next attempt goes on', async () => {
  await stored('a3');
  const away = Object.assign(Object.create(vault) as Vault, {
    adopt: () => Promise.reject(new Error('lost while reading 3174051203850001')),
  });
  expect(await failureOf(append('a3', { vault: away }))).toMatchObject({
    type: 'store-unavailable',
    nonRetryable: false,
  });
  expect((await eventLog.caseView('a3'))?.seq).toBe(3);
  expect(await shown('a3')).toBe(budi.name);
  await append('a3');
  expect(await shown('a3')).toBe('Budi Hartono');
});

test('every activity adopts what it carries before it acts', async () => {
  await stored('a4');
  const seen: (string | undefined)[] = [];
  const statusOf = async () => {
    seen.push(await shown('a4'));
    return 'ISSUE';
  };
  const bsre = {
    statusOf,
    register: () => Promise.reject(),
    certificateEnd: () => Promise.resolve(undefined),
  };
  const events = [...returnedCase('a4'), corrected(3)];
  await new World({ vault, eventLog, bsre }).run('awaitBsreStatus', {
    log: { caseId: 'a4', events },
    dataVersion: 3,
    goal: 'issued',
  });
  expect(seen).toEqual(['Budi Hartono']);
});

test.each(['erased', 'never stored', 'tampered with'])(
  'data that are %s do not stop the log',
  async (what) => {
    const id = `b-${what.replaceAll(' ', '-')}`;
    if (what !== 'never stored') await stored(id);
    if (what === 'erased') await vault.erase(id, { by: 'admin1', ground: 'test' });
    const documents = connection.collection<{ _id: string; body: string }>('vault_documents');
    if (what === 'tampered with') {
      await documents.updateOne({ _id: `${id}/applicant/3` }, { $set: { body: 'nonsense' } });
    }
    await append(id);
    expect((await eventLog.caseView(id))?.seq).toBe(3);
  },
);
