import { appendFileSync, readFileSync } from 'node:fs';
import { TestSandbox } from '../../test/support.js';

const sandbox = new TestSandbox();
beforeAll(() => sandbox.start());
afterAll(() => sandbox.end());

const put = (nik: string) => sandbox.call('PUT', `/control/employees/${nik}`, { nama: 'Orang Baru' });
const found = async (nik: string) =>
  (await sandbox.call('GET', `/simpeg/pegawai?nik=${nik}`, undefined, { authorization: 'Bearer sandbox' }))
    .status;

test('a change is in the file when it is acknowledged', async () => {
  await put('3174010101000001');
  expect(readFileSync(sandbox.stateFile, 'utf8')).toContain('3174010101000001');
});

test('a line cut off by a kill is dropped, what stands before it stays', async () => {
  await put('3174010101000002');
  appendFileSync(sandbox.stateFile, '{"c":"employees","k":"3174010101000003","v":{"na');
  await sandbox.restart();
  expect(await found('3174010101000002')).toBe(200);
  expect(await found('3174010101000003')).toBe(404);
});

test('a reset goes back to the seeds and is remembered', async () => {
  await sandbox.call('POST', '/control/reset');
  await sandbox.restart();
  expect(await found('3174010101000002')).toBe(404);
  expect(await found('3471032104820008')).toBe(200);
});

test('it tells that it is alive and where things are', async () => {
  expect((await sandbox.call('GET', '/health')).json).toEqual({
    status: 'ok',
    smtpPort: sandbox.running.smtpPort,
  });
  const { text } = await sandbox.call('GET', '/');
  for (const path of ['/mailbox', '/bsre/portal', '/faults']) expect(text).toContain(`href="${path}"`);
});
