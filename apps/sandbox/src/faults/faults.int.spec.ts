import { TestSandbox, until } from '../../test/support.js';

const sandbox = new TestSandbox();
beforeAll(() => sandbox.start());
afterAll(() => sandbox.end());
afterEach(() => sandbox.call('POST', '/control/reset'));

const status = (nik: string) => sandbox.bsre('POST', '/v2/user/check/status', { nik });

test('a refusal hits one person, so many times', async () => {
  await sandbox.call('PUT', '/faults/bsre', {
    status: 503,
    retryAfter: 7,
    times: 2,
    match: '3471032104820008',
  });
  expect((await status('3174051203850001')).status).toBe(200);
  const refused = await status('3471032104820008');
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('7');
  await sandbox.restart();
  expect((await status('3471032104820008')).status).toBe(503);
  expect((await status('3471032104820008')).status).toBe(200);
});

test('a fault on a path leaves other paths, the portal and other systems alone', async () => {
  await sandbox.call('PUT', '/faults/bsre', { status: 500, path: '/api/v2/user/registration' });
  expect((await status('3174051203850001')).status).toBe(200);
  const person = { nama: 'Joko Susilo', email: 'joko@kemhan.go.id' };
  expect((await sandbox.bsre('POST', '/v2/user/registration', person)).status).toBe(500);
  expect((await sandbox.call('GET', '/bsre/portal')).status).toBe(200);
  await sandbox.call('PUT', '/faults/simpeg', { status: 429 });
  expect((await sandbox.call('GET', '/simpeg/pegawai?nik=1')).status).toBe(429);
  await sandbox.call('DELETE', '/faults');
  expect((await sandbox.call('GET', '/simpeg/pegawai?nik=1')).status).toBe(401);
});

test('BSrE can speak a word nobody knows', async () => {
  await sandbox.call('PUT', '/faults/bsre', { unknownStatus: 'ANEH' });
  expect((await status('3174051203850001')).json).toMatchObject({ status: 'ANEH' });
});

test('a call can be delayed or stay without an answer', async () => {
  const ask = (ms: number) =>
    fetch(`${sandbox.running.url}/oidc/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(ms),
    });
  await sandbox.call('PUT', '/faults/oidc', [{ timeout: true, times: 1 }, { latencyMs: 150 }]);
  await expect(ask(200)).rejects.toThrow('timeout');
  const started = performance.now();
  expect((await ask(5000)).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(140);
});

test('a misspelt fault or system is refused', async () => {
  expect((await sandbox.call('PUT', '/faults/bsre', { statsu: 503 })).status).toBe(400);
  expect((await sandbox.call('PUT', '/faults/bsree', { status: 503 })).status).toBe(404);
});

describe('mail', () => {
  const send = (id: string, to = 'a@kemhan.go.id') => sandbox.send(to, `<${id}@tte>`);

  test('a recipient is rejected, another is not', async () => {
    await sandbox.call('PUT', '/faults/smtp', { rejectRcpt: 550, match: 'a@kemhan' });
    await expect(send('1')).rejects.toMatchObject({ responseCode: 550 });
    await send('2', 'b@kemhan.go.id');
    expect(await sandbox.mails('b@kemhan.go.id')).toHaveLength(1);
  });

  test('a failure for now stores nothing', async () => {
    await sandbox.call('PUT', '/faults/smtp', { tempFail: 451, times: 1 });
    await expect(send('1')).rejects.toMatchObject({ responseCode: 451 });
    expect(await sandbox.mails('a@kemhan.go.id')).toHaveLength(0);
    await send('1');
    expect(await sandbox.mails('a@kemhan.go.id')).toMatchObject([{ repeats: 0 }]);
  });

  test('a connection cut after the data leaves a stored mail and a sender in doubt', async () => {
    await sandbox.call('PUT', '/faults/smtp', { dropAfterData: true, times: 1 });
    await expect(send('1')).rejects.toThrow();
    expect(await sandbox.mails('a@kemhan.go.id')).toMatchObject([{ repeats: 0 }]);
    await send('1');
    expect(await sandbox.mails('a@kemhan.go.id')).toMatchObject([{ repeats: 1 }]);
  });

  test("BSrE's own mail is never hit", async () => {
    await sandbox.call('PUT', '/faults/smtp', { rejectRcpt: 550 });
    const person = { nama: 'Joko Susilo', email: 'joko@kemhan.go.id' };
    expect((await sandbox.bsre('POST', '/v2/user/registration', person)).status).toBe(200);
    expect(await sandbox.mails('joko@kemhan.go.id')).toHaveLength(1);
  });
});

const joko = { nama: 'Joko Susilo', email: 'joko@kemhan.go.id', nik: '3471032104820008' };
const register = () => sandbox.bsre('POST', '/v2/user/registration', joko);
const statusOfJoko = async () => ((await status(joko.nik)).json as { status: string }).status;

test.each([
  ['an error', { status: 504 }, 504],
  ['a sign-in page', { body: '<html>Masuk</html>' }, 200],
  ['a huge answer', { bytes: 3_000_000 }, 200],
])('what was answered with %s is carried out later, once', async (_what, fault, answered) => {
  await sandbox.call('PUT', '/faults/bsre', { ...fault, commitAfterMs: 4_000, times: 1 });
  expect((await register()).status).toBe(answered);
  expect(await statusOfJoko()).toBe('NOT_REGISTERED');
  await until(async () => (await statusOfJoko()) === 'NO_CERTIFICATE');
  const calls = (await sandbox.call('GET', '/control/calls')).json as Record<string, number>;
  expect(calls['POST /bsre/api/v2/user/registration']).toBeGreaterThan(0);
  expect(JSON.stringify(calls)).not.toContain(joko.nik);
});

test('a connection is cut, an answer is huge, or is text as it was given', async () => {
  await sandbox.call('PUT', '/faults/bsre', [
    { cut: true, times: 1 },
    { bytes: 3_000_000, times: 1 },
    { body: '{"success":false}', times: 1 },
  ]);
  await expect(status(joko.nik)).rejects.toThrow();
  expect((await status(joko.nik)).text).toHaveLength(3_000_000);
  expect((await status(joko.nik)).json).toEqual({ success: false });
});
