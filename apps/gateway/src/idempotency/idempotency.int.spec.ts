import { randomUUID } from 'node:crypto';
import { official, startGateway, type TestGateway } from '../../test/support/gateway.js';
import { pdf, submission } from '../../test/support/people.js';
import { Problem, tryAgain } from '../problems/problem.js';
import { Idempotency, KEPT_MS, LEASE_MS, type Repeatable } from './idempotency.js';

const PATH = '/api/v1/registrations';
let gateway: TestGateway;
let at = Date.now();
beforeAll(async () => {
  gateway = await startGateway();
}, 60_000);
afterAll(() => gateway?.close());
beforeEach(() => (at = Date.now()));

/** Another process over the same store, by a clock that the test turns. */
const process = () => new Idempotency({ ...gateway.world, now: () => new Date(at) });
const request = (more: Partial<Repeatable> = {}): Repeatable => ({
  subject: 'kabid1',
  key: randomUUID(),
  operation: 'disposition x',
  content: { outcome: 'forward' },
  ...more,
});
const rows = () => gateway.connection.collection('idempotency_keys');
const code = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.code : error),
  );
const answering = (answer: object) => () => Promise.resolve(answer);
/** Work that nobody may do. */
const never = () => Promise.reject(new Error('done twice'));

describe('a key', () => {
  it('gets the same answer as long as it is kept, and is a new one after that', async () => {
    const repeated = request();
    const answer = { registrationId: 'x', list: [1, { two: null }] };
    expect(await process().once(repeated, answering(answer))).toEqual(answer);
    at += KEPT_MS - 1;
    expect(await process().once(repeated, never)).toEqual(answer);
    at += 2;
    expect(await process().once(repeated, answering({ now: 'another' }))).toEqual({ now: 'another' });
    expect(KEPT_MS).toBeGreaterThanOrEqual(24 * 3_600_000);
  });

  it('is of one request: another content, route or case is told so, another caller is not', async () => {
    const first = request();
    await process().once(first, answering({ whose: 'first' }));
    for (const other of [
      { content: { outcome: 'reject' } },
      { operation: 'approval x' },
      { operation: 'disposition y' },
    ]) {
      expect(await code(process().once({ ...first, ...other }, never))).toBe('idempotency-key-reused');
    }
    const reordered = { ...first, content: JSON.parse('{"outcome":"forward"}') as unknown };
    expect(await process().once(reordered, never)).toEqual({ whose: 'first' });
    expect(await process().once({ ...first, subject: 'kabid2' }, answering({ whose: 'other' }))).toEqual({
      whose: 'other',
    });
  });

  it('in flight is to be tried later, also elsewhere; after a crash its lease ends and a repeat goes on', async () => {
    const crashed = request();
    const [begun, outcome] = [Promise.withResolvers<void>(), Promise.withResolvers<object>()];
    const first = process().once(crashed, () => {
      begun.resolve();
      return outcome.promise;
    });
    await begun.promise;
    const refusal: unknown = await process()
      .once(crashed, never)
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'request-in-flight', extras: { headers: { 'retry-after': '1' } } });
    at += LEASE_MS + 1;
    expect(await code(process().once({ ...crashed, content: 'other' }, never))).toBe(
      'idempotency-key-reused',
    );
    expect(await process().once(crashed, answering({ by: 'second' }))).toEqual({ by: 'second' });
    outcome.resolve({ by: 'first' });
    await first;
    expect(await process().once(crashed, never)).toEqual({ by: 'second' });
  });

  it('whose lease has ended is taken over by one of many', async () => {
    const left = request();
    await code(process().once(left, () => Promise.reject(tryAgain())));
    let count = 0;
    const work = async () => {
      count += 1;
      await new Promise((done) => setTimeout(done, 50));
      return { done: true };
    };
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => code(process().once(left, work))));
    expect(count).toBe(1);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'request-in-flight']));
    expect(await process().once(left, never)).toEqual({ done: true });
  });

  it('is free again after a refusal, and bound to its content when nobody knows what was done', async () => {
    const refused = request();
    expect(await code(process().once(refused, () => Promise.reject(new Problem('wrong-turn'))))).toBe(
      'wrong-turn',
    );
    expect(await process().once({ ...refused, content: 'better' }, answering({ ok: true }))).toEqual({
      ok: true,
    });
    const unknown = request();
    expect(await code(process().once(unknown, () => Promise.reject(tryAgain())))).toBe('try-again');
    expect(await code(process().once({ ...unknown, content: 'other' }, never))).toBe(
      'idempotency-key-reused',
    );
    expect(await process().once(unknown, answering({ ok: true }))).toEqual({ ok: true });
  });

  it('is not kept in words, nor is what came with it', async () => {
    const telling = request({
      subject: 'rahasia1',
      key: 'kunci-rahasia',
      content: { note: 'Catatan Rahasia' },
    });
    await process().once(telling, answering({ seq: 2 }));
    expect(JSON.stringify(await rows().find().toArray())).not.toMatch(/rahasia/i);
  });

  it('absent costs nothing', async () => {
    const before = await rows().countDocuments();
    expect(await process().once(request({ key: undefined }), answering({ ok: true }))).toEqual({ ok: true });
    expect(await rows().countDocuments()).toBe(before);
  });
});

describe('a decision with a key', () => {
  const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
  const keyed = (key: string) => ({ 'idempotency-key': key });
  const opened = async (index: number): Promise<string> =>
    `${PATH}/${String((await gateway.form(PATH, submission(index), pdf())).body['registrationId'])}`;

  it('gets the same answer on every repeat, also when the case has gone on and been closed', async () => {
    const path = await opened(1);
    const send = (more: object = {}) =>
      gateway.post(`${path}/disposition`, { ...forward, ...more }, official('kapusdatin'), keyed('satu'));
    const first = await send();
    expect(first.status).toBe(200);
    const count = gateway.workflows.messages.length;
    expect(await send()).toMatchObject({ status: 200, body: first.body });
    await gateway.post(`${path}/withdrawal`, { dataVersion: 1 });
    expect(await send()).toMatchObject({ status: 200, body: first.body });
    expect(gateway.workflows.messages).toHaveLength(count + 1);
    const other = await send({ note: 'lain' });
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
    const elsewhere = await gateway.post(
      `${path}/completeness`,
      { dataVersion: 1, outcome: 'complete' },
      official('verifikator', { sub: 'kapusdatin1' }),
      keyed('satu'),
    );
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([422, 'idempotency-key-reused']);
  });

  it('that was refused can be mended and sent under the same key', async () => {
    const path = await opened(2);
    const early = await gateway.post(`${path}/disposition`, forward, official('kabid'), keyed('dua'));
    expect(early.body['code']).toBe('wrong-turn');
    await gateway.post(`${path}/disposition`, forward, official('kapusdatin'));
    const late = await gateway.post(
      `${path}/disposition`,
      { ...forward, note: 'x' },
      official('kabid'),
      keyed('dua'),
    );
    expect(late.status).toBe(200);
  });

  it('of which nobody knew whether it arrived comes about once', async () => {
    const path = await opened(3);
    const send = () => gateway.post(`${path}/disposition`, forward, official('kapusdatin'), keyed('tiga'));
    gateway.workflows.away = true;
    expect((await send()).body['code']).toBe('try-again');
    gateway.workflows.away = false;
    expect(await send()).toMatchObject({ status: 200, body: { step: 3 } });
    expect(await send()).toMatchObject({ status: 200, body: { step: 3 } });
  });

  it('is told from another decision that has the same key after the first is no longer kept', async () => {
    const path = await opened(4);
    const first = await gateway.post(`${path}/disposition`, forward, official('kapusdatin'), keyed('empat'));
    await rows().deleteMany({});
    const again = await gateway.post(`${path}/disposition`, forward, official('kapusdatin'), keyed('empat'));
    expect(again).toMatchObject({ status: 200, body: first.body });
    await rows().deleteMany({});
    const rejection = { dataVersion: 1, outcome: 'reject', reason: 'lainnya' };
    const other = await gateway.post(
      `${path}/disposition`,
      rejection,
      official('kapusdatin'),
      keyed('empat'),
    );
    expect([other.status, other.body['code']]).toEqual([409, 'wrong-turn']);
  });

  it('keeps the id of its body', async () => {
    const path = await opened(5);
    const commandId = randomUUID();
    await gateway.post(
      `${path}/disposition`,
      { ...forward, commandId },
      official('kapusdatin'),
      keyed('lima'),
    );
    expect(gateway.workflows.messages.at(-1)).toMatchObject({ commandId });
  });
});

it('200 letters with one key are one registration, also after that was rejected at once', async () => {
  const started = gateway.workflows.started.length;
  const submit = () => gateway.form(PATH, submission(6), pdf(), { 'idempotency-key': 'surat' });
  const answers = await Promise.all(Array.from({ length: 200 }, submit));
  const made = answers.filter(({ status }) => status === 201);
  const others = answers.filter(({ status }) => status !== 201);
  expect(new Set(made.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(others.filter(({ body }) => body['code'] !== 'request-in-flight')).toEqual([]);
  const path = `${PATH}/${String(made[0]?.body['registrationId'])}`;
  const rejection = { dataVersion: 1, outcome: 'reject', reason: 'lainnya' };
  expect((await gateway.post(`${path}/disposition`, rejection, official('kapusdatin'))).status).toBe(200);
  const again = await Promise.all(Array.from({ length: 20 }, submit));
  expect(again.map(({ status, body }) => [status, body])).toEqual(again.map(() => [201, made[0]?.body]));
  expect(gateway.workflows.started).toHaveLength(started + 1);
}, 60_000);
