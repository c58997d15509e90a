import { eventually, GatewayClient, inventPerson, OutsideWorld, COMPLETE } from '@tte/local';
import { randomUUID } from 'node:crypto';
import { postJson, send, type Answer } from '../support/door.js';
import { leaksIn } from '../support/leaks.js';
import { outputSinks, storeSinks } from '../support/sinks.js';
import { stackVariable } from '../support/stack.js';
import { mint } from '../support/tokens.js';

const person = inventPerson('tni');
const { name, nik, email } = person;
const OFFICE = [
  ['kapusdatin1', 'disposition', { outcome: 'forward', instruction: 'tindak-lanjuti' }],
  ['kabid1', 'disposition', { outcome: 'forward', instruction: 'tindak-lanjuti' }],
  ['kasubbid1', 'disposition', { outcome: 'forward', instruction: 'tindak-lanjuti' }],
  ['verifikator1', 'completeness', COMPLETE],
] as const;

let gateway: GatewayClient;
let caseId: string;
beforeAll(async () => {
  gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  await new OutsideWorld(stackVariable('SANDBOX_URL')).know(person);
  ({ caseId } = await gateway.submit(person));
  for (const [official, route, decision] of OFFICE) {
    await gateway.decide(official, caseId, route, { dataVersion: 1, ...decision });
  }
  await gateway.reaches(caseId, 'awaiting-activation');
});

/** Exercises a right, as the admin. */
const exercise = async (right: string, body: object): Promise<Answer> =>
  postJson(`/api/v1/data-subjects/${right}`, { reason: 'permintaan-subjek', ...body }, await mint('admin1'), {
    'idempotency-key': randomUUID(),
  });
const restrict = (restricted: boolean) => exercise('restriction', { caseId, restricted });
const detail = async () =>
  (await send('GET', `/api/v1/cases/${caseId}`, { token: await mint('operator1') })).body;

test('a case whose processing is restricted asks nobody outside any more, and goes on when it is lifted', async () => {
  expect((await restrict(true)).status).toBe(200);
  await gateway.reaches(caseId, 'halted');
  expect(await detail()).toMatchObject({ applicant: null, haltCause: 'case-data-unavailable' });
  expect((await restrict(false)).status).toBe(200);
  await gateway.decide('verifikator1', caseId, 'portal-work', { dataVersion: 1 });
  await gateway.reaches(caseId, 'awaiting-activation');
  expect(await detail()).toMatchObject({ applicant: { name }, restriction: null });
});

test('the person is told all that is held, and after the erasure there is nothing to tell', async () => {
  const exported = async () => (await exercise('export', { nik })).body['cases'];
  expect(await exported()).toMatchObject([{ caseId, versions: [{ applicant: { nik, email } }] }]);
  expect((await exercise('erasure', { caseId })).body['code']).toBe('case-open');
  const token = await mint('operator1');
  await postJson(`/api/v1/cases/${caseId}/withdrawal`, { dataVersion: 1 }, token);
  await eventually('the end of the case', async () => (await detail())['open'] === false || undefined);
  expect((await exercise('erasure', { caseId })).body).toMatchObject({ erased: { by: 'admin1' } });
  expect(await exported()).toEqual([]);
  expect(await detail()).toMatchObject({ status: 'withdrawn', applicant: null, erased: { by: 'admin1' } });
});

test('what was done for the person has written nothing of them anywhere', async () => {
  const sinks = [...(await storeSinks()), ...(await outputSinks())];
  expect(sinks.flatMap((sink) => leaksIn(sink, { nik, email }))).toEqual([]);
});
