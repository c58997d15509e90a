import { COMPLETE } from '../../test/support/found.js';
import { randomUUID } from 'node:crypto';
import { official } from '../../test/support/gateway.js';
import { pdf, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const gateway = sharedGateway();

const rows = () => gateway.connection.collection('idempotency_keys');

describe('a decision with a key', () => {
  const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
  const keyed = (key: string) => ({ 'idempotency-key': key });
  const opened = async (index: number): Promise<string> =>
    `${PATH}/${String((await gateway.form(PATH, submission(index), pdf())).body['caseId'])}`;

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
      { dataVersion: 1, ...COMPLETE },
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
  // A busy machine may have no time for one of them, which is as harmless.
  const harmless = new Set<unknown>(['request-in-flight', 'try-again']);
  expect(others.filter(({ body }) => !harmless.has(body['code']))).toEqual([]);
  const path = `${PATH}/${String(made[0]?.body['caseId'])}`;
  const rejection = { dataVersion: 1, outcome: 'reject', reason: 'lainnya' };
  expect((await gateway.post(`${path}/disposition`, rejection, official('kapusdatin'))).status).toBe(200);
  const again = await Promise.all(Array.from({ length: 20 }, submit));
  expect(again.map(({ status, body }) => [status, body])).toEqual(again.map(() => [201, made[0]?.body]));
  expect(gateway.workflows.started).toHaveLength(started + 1);
}, 60_000);
