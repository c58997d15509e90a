import { official } from '../../test/support/gateway.js';
import { openCase } from '../../test/support/open-cases.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();
const kapusdatin = official('kapusdatin');
const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const recall = (caseId: string, claims = kapusdatin) =>
  gateway.post(`/api/v1/cases/${caseId}/disposition-recall`, { dataVersion: 1 }, claims);

interface Result {
  readonly status: number;
  readonly receipt?: object;
  readonly problem?: { readonly code: string; readonly detail: string };
}

it('a forwarding is taken back, and the case is where it was, in view, inbox and log', async () => {
  const caseId = await openCase(gateway, 1);
  const before = (await gateway.log.caseView(caseId))?.since;
  await gateway.post(`/api/v1/cases/${caseId}/disposition`, { ...FORWARD, note: 'Keliru' }, kapusdatin);
  const answer = await recall(caseId);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ step: 2, status: 'awaiting-disposition', seq: 3 });
  const { body } = await gateway.get(`/api/v1/cases/${caseId}?minSeq=3`, kapusdatin);
  expect(body).toMatchObject({
    step: 2,
    since: before,
    waitingOn: 'kapusdatin',
    timeline: [{ step: 1 }, { step: 2, outcome: 'done' }, { step: 2, outcome: 'recalled' }],
    allowed: { kapusdatin: ['forward', 'return', 'reject', 'hold'] },
  });
  const view = await gateway.log.caseView(caseId);
  expect(view?.waitPeriods.map(({ step }) => step)).toEqual([1]);
  const inbox = await gateway.get('/api/v1/inbox?limit=100', kapusdatin);
  expect(JSON.stringify(inbox.body)).toContain(caseId);
  await gateway.post(`/api/v1/cases/${caseId}/disposition`, FORWARD, kapusdatin);
  const waited = (await gateway.log.caseView(caseId))?.waitPeriods ?? [];
  expect(waited.map(({ step, from }) => [step, from])).toEqual([
    [1, expect.any(String)],
    [2, before],
  ]);
});

it('what cannot be taken back says what to do', async () => {
  const caseId = await openCase(gateway, 2);
  const early = await recall(caseId);
  expect([early.status, early.body['code']]).toEqual([409, 'recall-overtaken']);
  await gateway.post(`/api/v1/cases/${caseId}/disposition`, FORWARD, kapusdatin);
  const others = await recall(caseId, official('kapusdatin', { sub: 'kapusdatin2' }));
  expect([others.status, others.body['code']]).toEqual([409, 'recall-overtaken']);
  expect((await recall(caseId, official('verifikator'))).body['code']).toBe('forbidden');
});

it('several are taken back together, each judged on its own', async () => {
  const ids = await Promise.all([3, 4, 5].map((index) => openCase(gateway, index)));
  for (const caseId of ids.slice(0, 2))
    await gateway.post(`/api/v1/cases/${caseId}/disposition`, FORWARD, kapusdatin);
  const items = ids.map((caseId) => ({ caseId, dataVersion: 1 }));
  const key = { 'idempotency-key': 'batal-1' };
  const send = () => gateway.post('/api/v1/inbox/recalls', { items, as: 'kapusdatin' }, kapusdatin, key);
  const { status, body } = await send();
  const results = body['results'] as Result[];
  expect(status).toBe(200);
  expect(results.map((result) => result.status)).toEqual([200, 200, 409]);
  expect(results[0]?.receipt).toMatchObject({ step: 2, seq: 3 });
  expect(results[2]?.problem).toMatchObject({ code: 'recall-overtaken' });
  expect((await send()).body).toEqual(body);
  const refused = await gateway.post('/api/v1/inbox/recalls', { items: [] }, kapusdatin);
  expect(refused.body['code']).toBe('invalid-input');
});
