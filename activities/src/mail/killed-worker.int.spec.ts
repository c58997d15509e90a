import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Connection } from 'mongoose';
import type { MailOrder } from '@tte/contracts';
import { connectForTest } from '../../test/mongo.js';
import { budi } from '../../test/people.js';
import { SmtpFake } from '../../test/smtp-fake.js';
import { failureOf, ref, World } from '../../test/world.js';
import { mailKey } from './key.js';
import { createOutbox } from './outbox.js';
import { createSmtpMailer } from './transport.js';

const smtp = new SmtpFake();
let connection: Connection;
beforeAll(async () => {
  await smtp.start();
  connection = await connectForTest();
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
  await smtp.end();
});
beforeEach(() => smtp.reset());

const order = (round: number): MailOrder => ({
  ...ref(),
  mail: 'activate',
  step: 6,
  round,
  caseNumber: 'TTE-2026-000123',
});

/** Runs the mail in another process; that is to be killed at the moment that `arm` chooses. */
async function killAt(given: MailOrder, arm: (kill: () => void) => void): Promise<void> {
  const script = fileURLToPath(new URL('../../test/killed-worker.mjs', import.meta.url));
  const uri = process.env.MONGODB_URI ?? '';
  const args = [script, `${smtp.port}`, uri, connection.name, JSON.stringify(budi), JSON.stringify(given)];
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env: {} });
  arm(() => worker.kill('SIGKILL'));
  const [, signal] = (await once(worker, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  smtp.beforeRcpt = smtp.beforeAnswer = () => undefined;
}

function nextWorker(timeoutMs: number): World {
  const server = { host: '127.0.0.1', port: smtp.port, secure: false, requireTls: false };
  return new World({ outbox: createOutbox(connection), mailer: createSmtpMailer({ ...server, timeoutMs }) });
}

/** An attempt after the one that was killed. */
const NEXT = { attempt: 2 };

test('killed before the message began: nothing is on record, and the next attempt sends it', async () => {
  await killAt(order(1), (kill) => {
    smtp.beforeRcpt = kill;
  });
  expect(smtp.received).toHaveLength(0);
  expect(await nextWorker(5000).run('sendMail', order(1), NEXT)).toEqual({ recipients: 2 });
  expect(smtp.received).toHaveLength(1);
});

test('killed after the server has the message and before it answers: it is not sent again', async () => {
  await killAt(order(2), (kill) => {
    smtp.beforeAnswer = kill;
  });
  expect(smtp.received).toHaveLength(1);

  const atOnce = await failureOf(nextWorker(60_000).run('sendMail', order(2), NEXT));
  expect(atOnce).toMatchObject({ type: 'mail-unavailable', nonRetryable: false });
  expect(Number(atOnce.nextRetryDelay)).toBeGreaterThan(1000);

  const later = nextWorker(1);
  expect(await later.run('sendMail', order(2), NEXT)).toEqual({ recipients: 2, unconfirmed: true });
  expect(smtp.received).toHaveLength(1);
  expect(later.logged).toContain('mail-unconfirmed');
  expect(await createOutbox(connection).find(mailKey(order(2)))).toMatchObject({ state: 'unconfirmed' });
});
