import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTteClient, ProblemError } from './index.js';

const ID = '0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f';
const path = { caseId: ID };
const REFUSED = {
  type: '/problems/stale-case',
  title: 'Berkas sudah berubah',
  status: 409,
  detail: 'Muat ulang berkas.',
  code: 'stale-case',
  instance: 'n',
  dataVersion: 2,
  changes: [{ field: 'email', title: 'Email dinas' }],
};

let server: Server;
let url: string;
const seen: { method: string | undefined; headers: IncomingHttpHeaders }[] = [];
beforeAll(async () => {
  server = createServer(({ method, url: address, headers }, response) => {
    seen.push({ method, headers });
    const refused = address?.endsWith('/nudge');
    response
      .writeHead(refused ? 409 : 200, {
        'content-type': refused ? 'application/problem+json; charset=utf-8' : 'application/json',
      })
      .end(
        JSON.stringify(
          refused ? REFUSED : { caseId: ID, procedure: 'registration', seq: 3, status: 'withdrawn', step: 2 },
        ),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => seen.splice(0));

const withdraw = (headers: Record<string, string> = {}) =>
  createTteClient({ baseUrl: url, csrfToken: () => 'rahasia' }).POST('/api/v1/cases/{caseId}/withdrawal', {
    params: { path },
    body: { dataVersion: 1 },
    headers,
  });

it('a POST has a key of its own, unless the caller gives one', async () => {
  await withdraw();
  await withdraw();
  await withdraw({ 'Idempotency-Key': 'surat-1' });
  const keys = seen.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.anything(), 'surat-1']);
  expect(keys[0]).not.toBe(keys[1]);
});

it('a caller whose bodies name themselves sends no key', async () => {
  const client = createTteClient({ baseUrl: url, idempotencyKey: () => undefined });
  await client.POST('/api/v1/cases/{caseId}/withdrawal', {
    params: { path },
    body: { commandId: ID, dataVersion: 1 },
  });
  expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined]);
});

it('what changes something carries the token of the page, what reads does not', async () => {
  const client = createTteClient({ baseUrl: url, csrfToken: () => Promise.resolve('rahasia') });
  await withdraw();
  await client.GET('/api/v1/cases', { params: { query: { limit: 5 } } });
  expect(seen.map(({ method, headers }) => [method, headers['x-csrf-token']])).toEqual([
    ['POST', 'rahasia'],
    ['GET', undefined],
  ]);
});

it('an access token goes along while there is one', async () => {
  let token: string | undefined = 'abc';
  const client = createTteClient({ baseUrl: url, accessToken: () => token });
  await client.GET('/api/v1/cases');
  token = undefined;
  await client.GET('/api/v1/cases');
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer abc', undefined]);
});

it('an answer is typed, and a refusal is thrown with its code', async () => {
  const { data } = await withdraw();
  expect(data?.seq).toBe(3);
  const nudged = createTteClient({ baseUrl: url }).POST('/api/v1/cases/{caseId}/nudge', {
    params: { path },
    body: { dataVersion: 1 },
  });
  await expect(nudged).rejects.toBeInstanceOf(ProblemError);
  await expect(nudged).rejects.toMatchObject({
    code: 'stale-case',
    status: 409,
    message: 'Muat ulang berkas.',
    errors: [],
    members: { dataVersion: 2, changes: [{ field: 'email', title: 'Email dinas' }] },
  });
});
