import { randomUUID } from 'node:crypto';
import { DATA_PROTECTION_SCHEDULE, type Protected } from '@tte/contracts';
import { GatewayClient, inventPerson, OutsideWorld } from '@tte/local';
import { leaksIn } from '../support/leaks.js';
import { sendAsProtector as send } from '../support/protector.js';
import { runNow } from '../support/schedules.js';
import { metricSinks, outputSinks, storeSinks, temporalSink } from '../support/sinks.js';
import { withStore } from '../support/connections.js';
import { stackVariable } from '../support/stack.js';

const person = inventPerson('tni');
const markers = { name: person.name, nik: person.nik, email: person.email, picPhone: person.pic.phone };
const gatewayUrl = stackVariable('GATEWAY_URL');

test('an erasure that was asked for is carried out and answered by mail, and nobody can read of the person', async () => {
  const gateway = new GatewayClient(gatewayUrl, stackVariable('SANDBOX_URL'));
  await new OutsideWorld(stackVariable('SANDBOX_URL')).know(person);
  const { caseId } = await gateway.submit(person, randomUUID());
  await gateway.reaches(caseId, 'awaiting-disposition');
  const { workflowId } = (await withStore((store) =>
    store.collection<{ _id: string; workflowId: string }>('vault_cases').findOne({ _id: caseId }),
  )) ?? { workflowId: '' };
  await gateway.decide('operator1', caseId, 'withdrawal', { dataVersion: 1 });
  await gateway.reaches(caseId, 'withdrawn');

  const { name, nik, email } = person;
  const { requestId } = await send('data-requests', {
    ...{ kind: 'erasure', channel: 'letter', receivedAt: new Date(Date.now() - 60_000).toISOString() },
    ...{ name, nik, email, asked: `Hapus data saya, ${name}.` },
  });
  const steps = `data-requests/${String(requestId)}/steps`;
  await send(steps, { step: 'identity-checked', means: 'identity-card' });
  await send('data-subjects/erasure', { caseId, reason: 'permintaan-subjek', requestId });
  await send(steps, { step: 'granted' });
  await send(steps, { step: 'answered', by: 'mail', text: `Kepada ${name}: data Anda telah dimusnahkan.` });
  // The run's own history holds times and counts: its id changes with each run.
  const done = await runNow<Protected>(DATA_PROTECTION_SCHEDULE);
  expect(done).toMatchObject({ answers: 1, failed: 0 });
  expect(done.destroyed).toBeGreaterThan(0);

  const sinks = [
    await temporalSink(workflowId),
    ...(await storeSinks()),
    ...(await outputSinks()),
    ...(await metricSinks()),
  ];
  expect(sinks.flatMap((sink) => leaksIn(sink, markers))).toEqual([]);
  const vault = await withStore(async (store) => {
    const entry = await store.collection<{ _id: string }>('vault_cases').findOne({ _id: caseId });
    const words = await store
      .collection<{ _id: string }>('vault_protection')
      .findOne({ _id: String(requestId) });
    return { entry, words };
  });
  expect(vault.entry).not.toHaveProperty('wrappedKey');
  expect(vault.words).toEqual({ _id: requestId });
}, 120_000);
