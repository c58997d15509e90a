import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { Logger } from '@temporalio/common';
import type { Bounce } from '@tte/contracts';
import type { OfficialEmail } from '@tte/domain';
import { createVault, type Vault } from '@tte/vault';
import type { Connection } from 'mongoose';
import { autoReply, exchange, gmail, postfix, zimbra } from '../../test/dsn/reports.js';
import { ImapServer } from '../../test/imap-server.js';
import { connectForTest } from '../../test/mongo.js';
import { budi } from '../../test/people.js';
import { failureOf, mustNotTell } from '../../test/world.js';
import { createOutbox, type Outbox } from '../mail/outbox.js';
import { createBounces } from './create-bounces.js';
import { createImapMailbox, type ImapConfig } from './mailbox.js';
import { createPositionStore } from './position-store.js';

const letter = { number: 'B/1/III/2026', date: '2026-03-12', subject: 'Permohonan', signedBy: 'Kolonel X' };
const PIC = budi.pic.email ?? '';

let server: ImapServer;
let connection: Connection;
let vault: Vault;
let outbox: Outbox;
let told: Bounce[];
let away = false;
const lines: string[] = [];
const noted = (message: string, meta: object) => {
  mustNotTell(inspect([message, meta], { depth: 9 }));
  lines.push(message);
};
const logger = {
  ...{ warn: noted, error: noted },
  ...{ trace: () => {}, debug: () => {}, info: noted, log: () => {} },
} as unknown as Logger;

beforeAll(async () => {
  server = await ImapServer.start();
}, 70_000);
afterAll(() => server.end());
beforeEach(async () => {
  connection = await connectForTest();
  const secrets = { indexSecret: 'of these tests only', linkSecret: 'links of these tests' };
  vault = createVault({ connection, masterKey: new Uint8Array(32).fill(3), ...secrets });
  outbox = createOutbox(connection);
  await Promise.all([vault.prepare(), outbox.prepare()]);
  told = [];
  away = false;
  lines.length = 0;
  await server.empty();
});
afterEach(async () => {
  await connection.dropDatabase();
  await connection.close();
});

function read(config: ImapConfig | 'none' = server.config) {
  const { readBounces } = createBounces({
    mailbox: config === 'none' ? undefined : createImapMailbox(config),
    positions: createPositionStore(connection),
    outbox,
    vault,
    tellBounce: async (entry, bounce) => {
      if (away) throw new Error('Temporal is away');
      expect(entry.workflowId).toBe(`wf-${bounce.caseId}`);
      told.push(bounce);
    },
  });
  const environment = new MockActivityEnvironment({ startToCloseTimeoutMs: 30_000 }, { logger });
  return environment.run<[], Awaited<ReturnType<typeof readBounces>>, () => ReturnType<typeof readBounces>>(
    () => readBounces(),
  );
}

/** A mail that went out. */
async function sent(email = 'budi.santoso@kemhan.go.id') {
  const caseId = randomUUID();
  const ids = { procedure: 'registration', workflowId: `wf-${caseId}`, requestDigest: 'digest' } as const;
  const applicant = { ...budi, email: email as OfficialEmail };
  await vault.admit({ caseId, ...ids, applicant, letter, letterRef: 'letter-1' });
  const messageId = `<${randomUUID().replaceAll('-', '')}@kemhan.go.id>`;
  const row = { messageId, dataVersion: 1, token: 't', since: new Date(), recipients: 2 };
  await outbox.claim({ _id: `${caseId}/activate/6/1`, ...row });
  return { caseId, messageId, address: email };
}

test('each failed delivery is told to its case once, and the mailbox stays as it was', async () => {
  const [one, other, third] = [await sent(), await sent('Siti.Lain@kemhan.go.id'), await sent()];
  await server.receive(
    postfix(one),
    autoReply(one),
    exchange({ ...other, address: other.address.toLowerCase() }),
  );
  expect(await read()).toEqual({ read: 3, bounced: 2 });
  const bounce = { ref: 'activate/6/1', to: 'applicant', cause: 'mailbox-unknown' };
  expect(told).toEqual([
    { ...bounce, caseId: one.caseId },
    { ...bounce, caseId: other.caseId },
  ]);
  expect(await read()).toEqual({ read: 0, bounced: 0 });
  await server.receive(gmail(third));
  expect(await read()).toEqual({ read: 1, bounced: 1 });
  expect(told.at(-1)).toMatchObject({ caseId: third.caseId, cause: 'mailbox-full' });
  const flags = await server.flags();
  expect(flags).toHaveLength(4);
  expect(flags.flat()).not.toContain('\\Seen');
});

test('the PIC’s address is told apart, and one that we did not write to is taken for the applicant’s', async () => {
  const mail = await sent();
  await server.receive(
    zimbra(mail.messageId, [PIC, mail.address]),
    postfix({ ...mail, address: 'diteruskan@contoh.id' }),
  );
  await read();
  expect(told.map(({ to }) => to)).toEqual(['pic', 'applicant', 'applicant']);
});

test('a copy that went out by itself is of its mail', async () => {
  const { caseId, messageId } = await sent();
  await outbox.release(`${caseId}/activate/6/1`, 't');
  const row = { messageId, dataVersion: 1, token: 't', since: new Date(), recipients: 1 };
  await outbox.claim({ _id: `${caseId}/activate/6/1/copy`, ...row });
  await server.receive(postfix({ messageId, address: PIC }));
  await read();
  expect(told).toMatchObject([{ caseId, ref: 'activate/6/1', to: 'pic' }]);
});

test('what names no mail of ours, is only late, or is about erased data, is told to nobody', async () => {
  const erased = await sent();
  await vault.erase(erased.caseId, { by: 'retention', ground: 'retention' });
  await server.receive(
    postfix({ messageId: '<0123456789abcdef0123456789abcdef@kemhan.go.id>', address: 'budi@kemhan.go.id' }),
    postfix(await sent(), '4.4.1', 'delayed'),
    postfix(erased),
    'Subject: promo\r\n\r\nbeli\r\n',
  );
  expect(await read()).toEqual({ read: 4, bounced: 0 });
  expect([told, lines]).toEqual([[], []]);
});

test('a case that could not be told is told by the next attempt', async () => {
  await server.receive(postfix(await sent()));
  away = true;
  await expect(read()).rejects.toThrow('away');
  away = false;
  expect(await read()).toEqual({ read: 1, bounced: 1 });
});

test('more than one batch is read in one run', async () => {
  await server.receive(...Array.from({ length: 105 }, (_, index) => `Subject: ${index}\r\n\r\nhalo\r\n`));
  await server.receive(postfix(await sent()));
  expect(await read()).toEqual({ read: 106, bounced: 1 });
});

test('a report with a huge message is read', async () => {
  const mail = await sent();
  await server.receive(postfix(mail).replace('Yth. Budi Santoso', `${'x'.repeat(70)}\r\n`.repeat(40_000)));
  expect(await read()).toEqual({ read: 1, bounced: 1 });
}, 30_000);

test('a position of a mailbox that is another one now does not count', async () => {
  await server.receive(postfix(await sent()));
  await createPositionStore(connection).write({ validity: 'of another mailbox', uid: 4_000_000 });
  expect(await read()).toEqual({ read: 1, bounced: 1 });
});

test('without a mailbox nothing is read; one that does not answer or refuses us is tried again', async () => {
  expect(await read('none')).toEqual({ read: 0, bounced: 0 });
  for (const wrong of [{ password: 'salah' }, { port: 1 }, { folder: 'tidak-ada' }]) {
    const failure = await failureOf(read({ ...server.config, ...wrong }));
    expect(failure).toMatchObject({ type: 'mailbox-unavailable', nonRetryable: false });
  }
  expect(lines.filter((line) => line === 'mailbox-unavailable')).toHaveLength(3);
});
