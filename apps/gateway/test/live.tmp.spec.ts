import { Connection } from '@temporalio/client';
import { connectTemporal } from '@tte/temporal';
import { TemporalCaseWorkflows } from '../src/workflows/temporal-case-workflows.js';
import { official, startGateway, type TestGateway } from './support/gateway.js';
import { letter, pdf, person, submission } from './support/people.js';

const PATH = '/api/v1/registrations';
let gateway: TestGateway;
const address = '127.0.0.1:17299';
const { client, connection } = connectTemporal({ address, namespace: 'default', tls: false });
beforeAll(async () => {
  gateway = await startGateway();
  const real = new TemporalCaseWorkflows(client);
  Object.assign(gateway.world, { workflows: real });
}, 60_000);
afterAll(async () => {
  await gateway?.close();
  await connection.close();
});

it('live', async () => {
  const first = await gateway.form(PATH, submission(1), pdf(), { 'idempotency-key': 'live' });
  console.log(first.status, first.body);
  const id = String(first.body['registrationId']);
  const path = `${PATH}/${id}`;
  const dup = await gateway.form(PATH, submission(1), pdf());
  console.log('dup', dup.status, dup.body);
  const entry = await gateway.vault.entry(id);
  console.log(entry, await gateway.world.workflows.describe(entry!.workflowId));
  const t = Date.now();
  const bad = await gateway.post(`${path}/disposition`, { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' }, official('kabid'));
  console.log('bad', bad.status, bad.body['code'], Date.now() - t);
  const stale = await gateway.post(`${path}/disposition`, { dataVersion: 3, outcome: 'forward', instruction: 'tindak-lanjuti' }, official('kapusdatin'));
  console.log('stale', stale.status, stale.body['code']);
  const cmd = { dataVersion: 1, commandId: 'c1', outcome: 'return', fields: ['nik'], note: 'NIK salah' };
  const many = await Promise.all(Array.from({ length: 50 }, () => gateway.post(`${path}/disposition`, cmd, official('kapusdatin'))));
  console.log('many', [...new Set(many.map((m) => `${m.status} ${JSON.stringify(m.body)}`))]);
  const nik = `${person(1).nik.slice(0, 12)}7777`;
  const cor = await gateway.form(`${path}/correction`, { dataVersion: 1, fields: ['nik'], applicant: { nik }, letter }, pdf(3000), { 'idempotency-key': 'cor' });
  console.log('cor', cor.status, cor.body);
  const [succ] = await gateway.vault.findByNik(nik);
  console.log('succ', succ);
  const seen = await gateway.get(`${PATH}/${succ?.registrationId}`);
  console.log('seen', seen.status, seen.body['status'], seen.body['registrationNumber']);
  const again = await gateway.form(`${path}/correction`, { dataVersion: 1, fields: ['nik'], applicant: { nik }, letter }, pdf(3000), { 'idempotency-key': 'cor' });
  console.log('again', again.status, again.body);
  const w = await gateway.post(`${PATH}/${succ?.registrationId}/withdrawal`, { dataVersion: 1, commandId: 'w' });
  const w2 = await gateway.post(`${PATH}/${succ?.registrationId}/withdrawal`, { dataVersion: 1, commandId: 'w' });
  const w3 = await gateway.post(`${PATH}/${succ?.registrationId}/withdrawal`, { dataVersion: 1, commandId: 'x' });
  console.log(w.status, w.body, w2.status, w2.body, w3.status, w3.body['code']);
  await gateway.world.workflows.ping();
}, 60_000);
