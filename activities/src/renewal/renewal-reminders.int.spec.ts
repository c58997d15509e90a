import { inspect } from 'node:util';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { Logger } from '@temporalio/common';
import type { CaseEvent } from '@tte/domain';
import { createEventLog, type EventLog, type Registry } from '@tte/event-log';
import { createVault, type Vault } from '@tte/vault';
import type { Connection } from 'mongoose';
import { issuedCase, renewalCase, revokedCase } from '../../test/closed-case.js';
import { OFFICE } from '../../test/corrected-case.js';
import { connectForTest } from '../../test/mongo.js';
import { budi } from '../../test/people.js';
import { SmtpFake } from '../../test/smtp-fake.js';
import { failureOf, mustNotTell } from '../../test/world.js';
import { createOutbox } from '../mail/outbox.js';
import { createSmtpMailer } from '../mail/transport.js';
import { createRenewalReminders } from './create-renewal-reminders.js';

const DAY = 86_400_000;
const NOW = '2027-01-10T00:00:00.000Z';
const inDays = (days: number) => new Date(Date.parse(NOW) + days * DAY).toISOString().slice(0, 10);
const at = (days: number) => new Date(Date.parse(NOW) + days * DAY).toISOString();
const letter = { number: 'B/1/III/2026', date: '2026-03-12', subject: 'Permohonan', signedBy: 'Kolonel X' };

const smtp = new SmtpFake();
let connection: Connection;
let vault: Vault;
let eventLog: EventLog & Registry;
const warned: string[] = [];

beforeAll(() => smtp.start());
afterAll(() => smtp.end());
beforeEach(async () => {
  smtp.reset();
  warned.length = 0;
  connection = await connectForTest();
  const secrets = { indexSecret: 'of these tests only', linkSecret: 'links of these tests' };
  vault = createVault({ connection, masterKey: new Uint8Array(32).fill(3), ...secrets });
  eventLog = createEventLog({ connection, office: () => OFFICE });
  await vault.prepare();
  await eventLog.prepare();
});
afterEach(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const logger = {
  warn: (message: string, meta: object) => {
    mustNotTell(inspect([message, meta], { depth: 9 }));
    warned.push(message);
  },
  ...{ trace: () => {}, debug: () => {}, info: () => {}, error: () => {}, log: () => {} },
} as unknown as Logger;

/** Runs the activity at a time. */
function remind(time = NOW) {
  const { remindHolders } = createRenewalReminders({
    vault,
    eventLog,
    outbox: createOutbox(connection),
    mailer: createSmtpMailer({
      ...{ host: '127.0.0.1', port: smtp.port, secure: false, requireTls: false, timeoutMs: 500 },
    }),
    mail: {
      from: { name: 'Pusdatin Kemhan', address: 'tte@kemhan.go.id' },
      officeContact: 'Telepon (021) 3840889',
      officeName: 'Pusat Data dan Informasi Kementerian Pertahanan',
      publicUrl: 'https://tte.test',
      linkLife: 30 * DAY,
    },
    renewal: { window: 30 * DAY, remindBeforeEnd: [14 * DAY, 3 * DAY] },
  });
  const environment = new MockActivityEnvironment({ startToCloseTimeoutMs: 30_000 }, { logger });
  return environment.run<
    [],
    Awaited<ReturnType<typeof remindHolders>>,
    () => ReturnType<typeof remindHolders>
  >(() => remindHolders(time));
}

async function live(caseId: string, events: readonly CaseEvent[], email = `${caseId}@kemhan.go.id`) {
  const ids = { procedure: 'registration', workflowId: `wf-${caseId}`, requestDigest: 'digest' } as const;
  const applicant = { ...budi, email: email as typeof budi.email };
  await vault.admit({ caseId, ...ids, applicant, letter, letterRef: 'letter-1' });
  await vault.confirm(caseId, 'run-1');
  await eventLog.append(caseId, events);
}
const told = () => smtp.received.map(({ recipients }) => recipients[0]?.split('@')[0]);

test('each holder whose certificate ends within the window is told, once for each reminder', async () => {
  await live('soon', issuedCase('soon', inDays(29)));
  await live('later', issuedCase('later', inDays(31)));
  await live('endless', issuedCase('endless', undefined));
  await live('over', issuedCase('over', inDays(-1)));
  expect(await remind()).toEqual({ due: 1, failed: 0 });
  expect(await remind(at(1))).toEqual({ due: 1, failed: 0 });
  expect(told()).toEqual(['soon']);
  expect(await remind(at(2))).toEqual({ due: 2, failed: 0 });
  expect(await remind(at(16))).toEqual({ due: 2, failed: 0 });
  expect(await remind(at(27))).toEqual({ due: 2, failed: 0 });
  expect(told().filter((who) => who === 'soon')).toHaveLength(3);
});

test('the mail says until when, and leads to the holder’s page', async () => {
  await live('soon', issuedCase('soon', '2027-01-20'));
  await remind();
  const [{ mail } = { mail: undefined }] = smtp.received;
  expect(mail?.subject).toContain('segera berakhir');
  expect(mail?.text).toContain('https://tte.test/pemohon#');
  expect(mail?.text).toContain('Batas waktu: Rabu, 20 Januari 2027\n');
});

test('on its last day a certificate is still to be renewed, and afterwards no more', async () => {
  await live('today', issuedCase('today', '2027-01-10'));
  expect(await remind('2027-01-10T16:59:00.000Z')).toMatchObject({ due: 1 });
  expect(await remind('2027-01-10T17:00:00.000Z')).toMatchObject({ due: 0 });
});

test('who has asked already, whose account is being revoked, was revoked or lapsed is not told', async () => {
  for (const id of ['asked', 'ended', 'lapsed', 'renewed']) await live(id, issuedCase(id, inDays(10)));
  await live('of-asked', renewalCase('of-asked', 'asked', NOW));
  await live('of-ended', revokedCase('of-ended', 'ended', NOW));
  await live('of-lapsed', renewalCase('of-lapsed', 'lapsed', NOW, 'lapsed'));
  await live('of-renewed', renewalCase('of-renewed', 'renewed', NOW, { validUntil: inDays(700) }));
  expect(await remind()).toEqual({ due: 0, failed: 0 });
});

test('a holder whose data are erased or restricted is not told', async () => {
  for (const id of ['erased', 'restricted']) await live(id, issuedCase(id, inDays(10)));
  await vault.erase('erased', { by: 'admin1', ground: 'permintaan-subjek' });
  await vault.restrict('restricted', { by: 'admin1', ground: 'permintaan-subjek' });
  expect(await remind()).toEqual({ due: 0, failed: 0 });
});

test('an address that is refused for good is counted, and does not stop the others', async () => {
  for (const id of ['bad', 'good']) await live(id, issuedCase(id, inDays(10)));
  smtp.refuseRcpt = { 'bad@kemhan.go.id': '550 5.1.1 No such user' };
  expect(await remind()).toEqual({ due: 2, failed: 1 });
  expect(told()).toEqual(['good']);
  expect(warned).toContain('holder-not-reminded');
});

test('a mail that the server defers is tried again with the whole, and nobody is told twice', async () => {
  for (const id of ['later', 'good']) await live(id, issuedCase(id, inDays(10)));
  smtp.refuseRcpt = { 'later@kemhan.go.id': '450 4.2.0 Greylisted' };
  expect(await failureOf(remind())).toMatchObject({ nonRetryable: false });
  expect(told()).toEqual(['good']);
  smtp.refuseRcpt = {};
  expect(await remind()).toEqual({ due: 2, failed: 0 });
  expect(told().sort()).toEqual(['good', 'later']);
});
