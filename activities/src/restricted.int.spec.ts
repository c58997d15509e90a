import { createVault, type Vault } from '@tte/vault';
import type { Connection } from 'mongoose';
import { connectForTest } from '../test/mongo.js';
import { budi } from '../test/people.js';
import { failureOf, ref, World } from '../test/world.js';

let connection: Connection;
let vault: Vault;
beforeAll(async () => {
  connection = await connectForTest();
  vault = createVault({
    connection,
    masterKey: new Uint8Array(32).fill(3),
    indexSecret: 'of these tests only',
    linkSecret: 'links of these tests',
  });
  const letter = { number: 'B/1/III/2026', date: '2026-03-12', subject: 'Permohonan', signedBy: 'Kolonel X' };
  const ids = {
    caseId: 'reg-1',
    procedure: 'registration',
    workflowId: 'wf-1',
    requestDigest: 'digest',
    letterRef: 'letter-1',
  } as const;
  await vault.admit({ ...ids, applicant: budi, letter });
  await vault.restrict('reg-1', { by: 'admin1', ground: 'permintaan-subjek' });
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const outbox = { find: () => Promise.resolve(undefined) } as never;
const mail = { mail: 'activate', step: 6, round: 1, caseNumber: 'TTE-2026-000001' } as const;

test.each([
  ['registerAtBsre', ref()],
  ['awaitBsreStatus', { ...ref(), goal: 'issued' }],
  ['checkSiAsn', ref()],
  ['compareWithSimpeg', ref()],
  ['sendMail', { ...ref(), ...mail }],
] as const)(
  '%s tells nothing outside of a case whose processing is restricted: it halts',
  async (name, order) => {
    // Every outside system of this world fails the test when it is asked.
    const run = new World({ vault, outbox }).run(name, order);
    expect(await failureOf(run)).toMatchObject({ type: 'case-data-unavailable', nonRetryable: true });
  },
);
