import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CaseEvent } from '@tte/domain';
import type { Connection } from 'mongoose';
import { bsreWorld, REGISTER } from '../../test/bsre-world.js';
import { HttpFake, type Reply } from '../../test/http-fake.js';
import { connectForTest } from '../../test/mongo.js';
import { budi } from '../../test/people.js';
import { event, failureOf, ref } from '../../test/world.js';
import { createRegistrationCalls } from './registration-calls.js';

const fake = new HttpFake();
let connection: Connection;
beforeAll(async () => {
  connection = await connectForTest();
  await fake.start();
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
  await fake.end();
});

let isKnown: boolean;
let caseOf: ReturnType<typeof ref>;
let cases = 0;
beforeEach(() => {
  fake.reset();
  isKnown = false;
  cases += 1;
  caseOf = { ...ref(), log: { caseId: `reg-${cases}`, events: [] } };
});

/** BSrE answers the status truly, and a registration as told. */
function play(reply: () => Reply | Promise<Reply>): void {
  fake.answer = ({ path }) => {
    if (path === REGISTER) return reply();
    return { json: { status: isKnown ? 'NO_CERTIFICATE' : 'NOT_REGISTERED' } };
  };
}
const registrations = () => fake.calls.filter(({ path }) => path === REGISTER).length;

function register(bsreGraceMs: number) {
  const registrationCalls = createRegistrationCalls(connection);
  const subject = bsreWorld(fake, {}, { registrationCalls, bsreGraceMs });
  subject.vault.applicants.set(`${caseOf.log.caseId}/1`, budi);
  return subject.run('registerAtBsre', caseOf);
}

/** The step as it begins: its activity carries the check that leads to it. */
const begun = () => {
  const confirmed = { ...event, type: 'CompletenessConfirmed', step: 5 } as CaseEvent;
  caseOf = { ...caseOf, log: { ...caseOf.log, events: [confirmed] } };
};

test('a step that begins asks for no earlier call', async () => {
  begun();
  play(() => ({ json: { success: true } }));
  const calls = createRegistrationCalls(connection);
  const find = () => Promise.reject(new Error('not to be asked'));
  const subject = bsreWorld(fake, {}, { registrationCalls: { ...calls, find } });
  subject.vault.applicants.set(`${caseOf.log.caseId}/1`, budi);
  const run = () => subject.run('registerAtBsre', caseOf);
  expect(await run()).toEqual({ found: false, bsreStatus: 'NO_CERTIFICATE' });
  expect(await calls.find(caseOf.log.caseId)).toBeDefined();
});

test('a step that was set back to its beginning sends nothing while a call is out', async () => {
  play(() => 'silence');
  await failureOf(register(60_000));
  begun();
  const again = await failureOf(register(60_000));
  expect(again).toMatchObject({ type: 'bsre-registration-unconfirmed', nonRetryable: false });
  expect(registrations()).toBe(1);
});

const LOST: readonly [string, Reply][] = [
  ['no answer in time', 'silence'],
  ['the connection cut', 'hang-up'],
  ['504 of a machine in between', { status: 504 }],
  ['a redirection to a sign-in page', { status: 302, headers: { location: '/login' } }],
  ['a sign-in page under 200', { text: '<html>' }],
];

describe.each(LOST)('%s', (_what, reply) => {
  test('what BSrE carries out late is found by looking, and is registered once', async () => {
    play(() => reply);
    await failureOf(register(60_000));
    for (let attempt = 2; attempt < 5; attempt += 1) {
      const waiting = await failureOf(register(60_000));
      expect(waiting).toMatchObject({ type: 'bsre-registration-unconfirmed', nonRetryable: false });
      expect(Number(waiting.nextRetryDelay)).toBeLessThanOrEqual(10_000);
    }
    isKnown = true;
    expect(await register(60_000)).toEqual({ found: false, bsreStatus: 'NO_CERTIFICATE' });
    expect(registrations()).toBe(1);
  });
});

test.each(LOST.slice(0, 4))(
  '%s, and in vain: after the grace period it is sent again',
  async (_what, reply) => {
    play(() => reply);
    await failureOf(register(60_000));
    play(() => ({ json: { success: true } }));
    expect(await register(1)).toEqual({ found: false, bsreStatus: 'NO_CERTIFICATE' });
    expect(registrations()).toBe(2);
  },
);

test('what BSrE answered in vain halts after the grace period, and a verifikator can have it tried again', async () => {
  play(() => ({ text: '<html>' }));
  await failureOf(register(60_000));
  expect(await failureOf(register(1))).toMatchObject({ type: 'bsre-not-registered', nonRetryable: true });
  expect(registrations()).toBe(1);
  play(() => ({ json: { success: true } }));
  expect(await register(60_000)).toMatchObject({ found: false });
  expect(registrations()).toBe(2);
});

test.each<[string, Reply]>([
  ['a refused credential', { status: 401 }],
  ['too many calls', { status: 429 }],
  ['a refusal', { status: 400 }],
])('%s is certainly not carried out: the next attempt need not wait', async (_what, reply) => {
  play(() => reply);
  await failureOf(register(60_000));
  play(() => ({ json: { success: true } }));
  expect(await register(60_000)).toMatchObject({ found: false });
});

test('two attempts at once send one registration', async () => {
  play(() => ({ json: { success: true } }));
  const outcomes = await Promise.allSettled([register(60_000), register(60_000)]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(registrations()).toBe(1);
});

test.each<[string, (kill: () => void) => Promise<Reply>]>([
  ['before BSrE answers', async (kill) => (kill(), 'silence')],
  ['while the answer is on its way', async (kill) => (setImmediate(kill), { endless: Buffer.alloc(9) })],
])('a worker killed %s: the next one looks, and sends no other', async (_when, replying) => {
  const script = fileURLToPath(new URL('../../test/killed-registration.mjs', import.meta.url));
  const uri = process.env.MONGODB_URI ?? '';
  const args = [script, fake.url, uri, connection.name, JSON.stringify(budi), JSON.stringify(caseOf)];
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env: {} });
  play(() => replying(() => worker.kill('SIGKILL')));
  const [, signal] = (await once(worker, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  expect(registrations()).toBe(1);

  expect((await failureOf(register(60_000))).type).toBe('bsre-registration-unconfirmed');
  isKnown = true;
  expect(await register(60_000)).toEqual({ found: false, bsreStatus: 'NO_CERTIFICATE' });
  expect(registrations()).toBe(1);
});
