import { inspect } from 'node:util';
import type { Logger } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { CaseEvent, ProcedureName } from '@tte/domain';
import { createEventLog, type EventLog, type Registry } from '@tte/event-log';
import { createVault, type Vault } from '@tte/vault';
import type { Connection } from 'mongoose';
import { endedCase } from '../../test/closed-case.js';
import { OFFICE, returnedCase } from '../../test/corrected-case.js';
import { connectForTest } from '../../test/mongo.js';
import { budi } from '../../test/people.js';
import { SmtpFake } from '../../test/smtp-fake.js';
import { failureOf, mustNotTell } from '../../test/world.js';
import { createOutbox } from '../mail/outbox.js';
import { createSmtpMailer } from '../mail/transport.js';
import { createAcknowledgements } from './create-acknowledgements.js';

const DAY = 86_400_000;
/** The letters of these tests were entered a minute after 02:00. */
const NOW = '2026-03-25T02:05:00.000Z';
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
function acknowledge(time = NOW) {
  const { acknowledge: run } = createAcknowledgements({
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
  });
  const environment = new MockActivityEnvironment({ startToCloseTimeoutMs: 30_000 }, { logger });
  return environment.run<[], Awaited<ReturnType<typeof run>>, () => ReturnType<typeof run>>(() => run(time));
}

async function live(
  caseId: string,
  events: readonly CaseEvent[] = returnedCase(caseId).slice(0, 1),
  procedure: ProcedureName = 'registration',
) {
  const applicant = { ...budi, email: `${caseId}@kemhan.go.id` as typeof budi.email };
  const ids = { procedure, workflowId: `wf-${caseId}`, requestDigest: 'digest' };
  await vault.admit({ caseId, ...ids, applicant, letter, letterRef: 'letter-1' });
  await vault.confirm(caseId, 'run-1');
  await eventLog.append(caseId, events);
}

/** The same letter, as that of another SOP. */
function letterOf(caseId: string, more: object): readonly CaseEvent[] {
  const [entered] = returnedCase(caseId);
  const { activationRoundLimit: _limit, ...data } = (entered?.data ?? {}) as Record<string, unknown>;
  return [{ ...entered, data: { ...data, ...more } }] as unknown as readonly CaseEvent[];
}

test.each<[ProcedureName, object, string]>([
  ['registration', { activationRoundLimit: 3 }, 'Permohonan akun TTE Anda'],
  [
    'revocation',
    { procedure: 'revocation', reason: 'pensiun', urgent: false, accountOf: 'x' },
    'Permohonan pencabutan akun TTE Anda',
  ],
  [
    'renewal',
    { procedure: 'renewal', accountOf: 'x', validUntil: '2027-01-01' },
    'Permohonan perpanjangan akun TTE Anda',
  ],
])('%s: applicant and PIC are told once, with number and status page', async (procedure, more, request) => {
  await live('a', letterOf('a', more), procedure);
  expect(await acknowledge()).toEqual({ told: 1, failed: 0 });
  expect(await acknowledge()).toEqual({ told: 0, failed: 0 });
  const [{ mail, recipients } = { mail: undefined, recipients: [] }] = smtp.received;
  expect(recipients).toHaveLength(2);
  expect(recipients[0]).toBe('a@kemhan.go.id');
  expect(mail?.subject).toBe(`${request} telah kami terima [TTE-2026-a]`);
  expect(mail?.text).toContain('https://tte.test/pemohon#');
  expect(mail?.text).toContain('Telepon (021) 3840889');
});

test('of a holder who has died the PIC alone is told, without a link', async () => {
  const more = { procedure: 'revocation', reason: 'meninggal', urgent: false, accountOf: 'x' };
  await live('a', letterOf('a', more), 'revocation');
  expect(await acknowledge()).toEqual({ told: 1, failed: 0 });
  expect(smtp.received[0]?.recipients).toEqual([budi.pic.email]);
  expect(smtp.received[0]?.mail.text).not.toContain('/pemohon#');
});

test('nobody is told of what has ended, was corrected, is erased or restricted, or is older than three days', async () => {
  await live('ended', endedCase('ended', 'withdrawn', '2026-03-25T02:03:00.000Z'));
  for (const id of ['erased', 'restricted', 'old']) await live(id);
  await vault.erase('erased', { by: 'admin1', ground: 'permintaan-subjek' });
  await vault.restrict('restricted', { by: 'admin1', ground: 'permintaan-subjek' });
  expect(await acknowledge(new Date(Date.parse(NOW) + 3 * DAY).toISOString())).toEqual({
    told: 0,
    failed: 0,
  });
  expect(await acknowledge()).toEqual({ told: 1, failed: 0 });
  expect(smtp.received.map(({ recipients }) => recipients[0])).toEqual(['old@kemhan.go.id']);
});

test('while the mail server defers nobody waits for it, and it is told later, once', async () => {
  for (const id of ['a', 'b', 'c']) await live(id);
  smtp.refuseRcpt = { 'a@kemhan.go.id': '450 4.2.0 Greylisted', 'c@kemhan.go.id': '550 5.1.1 No such user' };
  expect(await failureOf(acknowledge())).toMatchObject({ nonRetryable: false });
  expect(warned).toContain('letter-not-acknowledged');
  smtp.refuseRcpt = { 'c@kemhan.go.id': '550 5.1.1 No such user' };
  expect(await acknowledge()).toEqual({ told: 1, failed: 1 });
  expect(smtp.received.map(({ recipients }) => recipients[0]).sort()).toEqual([
    'a@kemhan.go.id',
    'b@kemhan.go.id',
  ]);
});
