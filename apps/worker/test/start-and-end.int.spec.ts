import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { freePort, startWorker, type WorkerProcess } from './worker-process.js';
import { startTemporal } from './temporal-server.js';

/** docker/compose.yaml kills a worker so long after SIGTERM, in milliseconds. */
const GRACE_MS = 45_000;
const IDLE_END_MS = 5_000;

let temporal: Awaited<ReturnType<typeof startTemporal>>;
let temporalPort: number;
let mongo: URL;
const workers: WorkerProcess[] = [];

beforeAll(async () => {
  if (!process.env['MONGODB_URI']) throw new Error('MONGODB_URI is not set: these tests need a MongoDB');
  mongo = new URL(process.env['MONGODB_URI']);
  mongo.pathname = `/worker_${randomUUID().slice(0, 8)}`;
  temporalPort = await freePort();
  temporal = await startTemporal(temporalPort);
});
afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill();
});
afterAll(async () => {
  await temporal.kill();
  const connection = await mongoose.createConnection(mongo.href).asPromise();
  await connection.dropDatabase();
  await connection.close();
});

async function worker(changes: Readonly<Record<string, string>> = {}): Promise<WorkerProcess> {
  const started = await startWorker({
    MONGODB_URI: mongo.href,
    TEMPORAL_ADDRESS: `127.0.0.1:${temporalPort}`,
    ...changes,
  });
  workers.push(started);
  return started;
}
const nowhere = async () => `127.0.0.1:${await freePort()}`;
const isReady = ([status]: readonly [number, unknown]) => status === 200;

test('a worker is ready when every queue is polled, and ends in order', async () => {
  const { until, measures, stop, output } = await worker();
  expect(await until(isReady)).toEqual([200, []]);
  // Also after a restart an alert has what it is about.
  await measures([
    ...['tte_catch_up_failures', 'tte_log_damaged_cases', 'tte_mails_troubled', 'tte_audit_findings'],
    ...['tte_audit_verified_timestamp_seconds', 'tte_audit_places_away', 'tte_data_protection_clocks{'],
  ]);
  const { code, milliseconds } = await stop();
  expect([code, output()]).toEqual([0, expect.not.stringContaining('worker: ')]);
  expect(milliseconds).toBeLessThan(IDLE_END_MS);
});

test.each([
  ['SIGTERM', 'temporal', async () => ({ TEMPORAL_ADDRESS: await nowhere() })],
  ['SIGINT', 'temporal', async () => ({ TEMPORAL_ADDRESS: await nowhere() })],
  ['SIGTERM', 'mongodb', async () => ({ MONGODB_URI: `mongodb://${await nowhere()}/tte` })],
] as const)('%s ends one that waits for %s', async (signal, needed, changes) => {
  const { until, says, stop } = await worker(await changes());
  await says(`"waitingFor":"${needed}"`);
  expect(await until(([status]) => status === 503)).toEqual([503, [needed]]);
  const { code, milliseconds } = await stop(signal);
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(IDLE_END_MS);
});

test.each<[string, Record<string, string>, string]>([
  ['a namespace that is absent', { TEMPORAL_NAMESPACE: 'absent' }, 'TEMPORAL_NAMESPACE'],
  ['a bad setting', { VAULT_MASTER_KEY: 'short' }, 'VAULT_MASTER_KEY'],
])('%s ends the start with a code and what to do', async (_what, changes, named) => {
  const { ended, output } = await worker(changes);
  expect(await ended).toBe(78);
  expect(output()).toMatch(new RegExp(`^worker: .*${named}`, 'ms'));
});

test('one that waits begins when Temporal comes, and says when it goes again', async () => {
  const port = await freePort();
  const { until, stop, output } = await worker({ TEMPORAL_ADDRESS: `127.0.0.1:${port}` });
  await until(([status, missing]) => status === 503 && missing.includes('temporal'));
  const late = await startTemporal(port);
  try {
    await until(isReady);
  } finally {
    await late.kill();
  }
  await until(([status, missing]) => status === 503 && missing.includes('temporal'));
  const { code, milliseconds } = await stop();
  // What the worker said tells why, where it had ended by itself.
  expect({ code, said: code === 0 ? [] : output().split('\n').slice(-30) }).toEqual({ code: 0, said: [] });
  expect(milliseconds).toBeLessThan(GRACE_MS);
}, 180_000);
