import { connect } from 'node:net';
import { startGateway, type TestGateway } from '../../test/support/gateway.js';

const ORIGIN = 'https://portal.kemhan.go.id';
const CLOSED = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";
let closed: TestGateway;
let open: TestGateway;
beforeAll(async () => {
  [closed, open] = await Promise.all([
    startGateway(),
    startGateway(undefined, { env: { CORS_ORIGINS: ORIGIN, PUBLIC_URL: 'https://tte.test' } }),
  ]);
}, 60_000);
afterAll(async () => {
  await closed?.close();
  await open?.close();
});

const SECURITY = {
  'content-security-policy': CLOSED,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Headers of the answer to bytes that may be no HTTP at all. */
function rawHeaders(gateway: TestGateway, bytes: string): Promise<Headers> {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.write(bytes);
  return new Promise((resolve) =>
    socket.once('data', (data) => {
      socket.destroy();
      const [head = ''] = String(data).split('\r\n\r\n');
      const lines = head.split('\r\n').slice(1);
      resolve(new Headers(lines.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string])));
    }),
  );
}

it.each<[string, () => Promise<Headers>]>([
  ['a good answer', async () => (await closed.get('/api/v1/cases')).headers],
  ['one without a caller', async () => (await closed.call('GET', '/api/v1/cases')).headers],
  ['a sign-in', async () => (await closed.call('GET', '/auth/login', { redirect: 'manual' })).headers],
  ['an unknown address', async () => (await closed.call('GET', '/nowhere')).headers],
  ['an unknown method', async () => (await closed.call('PUT', '/api/v1/cases')).headers],
  ['an address that cannot be decoded', async () => (await closed.call('GET', '/%E0%A4%A')).headers],
  ['a body that cannot be read', async () => (await closed.post('/api/v1/cases', '{')).headers],
  ['what is no HTTP', () => rawHeaders(closed, 'x\r\n\r\n')],
  ['a header without end', () => rawHeaders(closed, `GET / HTTP/1.1\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`)],
  ['metrics', async () => (await closed.call('GET', '/metrics')).headers],
])('%s carries every header of security, and none that opens it to other origins', async (_name, answer) => {
  const headers = await answer();
  expect(Object.fromEntries(headers)).toMatchObject(SECURITY);
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(
    [...headers.keys()].filter((name) => /^access-control|^x-powered-by|^strict-transport/.test(name)),
  ).toEqual([]);
});

it('only under https the browser is told to stay there', async () => {
  const { headers } = await open.call('GET', '/nowhere');
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
  const raw = await rawHeaders(open, 'x\r\n\r\n');
  expect(raw.get('strict-transport-security')).toMatch(/^max-age=31536000/);
});

it('the documentation may show itself, and nothing of others', async () => {
  for (const path of ['/docs', '/docs/swagger-ui-init.js']) {
    const { status, headers } = await closed.call('GET', path);
    expect([status, headers.get('content-security-policy')]).toEqual([
      200,
      `${CLOSED};script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;connect-src 'self'`,
    ]);
  }
  for (const path of ['/docs-json', '/docsx']) {
    expect((await closed.call('GET', path)).headers.get('content-security-policy')).toBe(CLOSED);
  }
  const { body } = await closed.call('GET', '/docs');
  expect(String(body['text'])).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

describe('other origins', () => {
  const preflight = (gateway: TestGateway, origin: string) =>
    gateway.call('OPTIONS', '/api/v1/cases', {
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-csrf-token',
      },
    });
  const asking = (gateway: TestGateway, origin: string) =>
    gateway.call('GET', '/problems/x', { headers: { origin } });

  it('are strangers by default', async () => {
    for (const { headers } of [await asking(closed, ORIGIN), await preflight(closed, ORIGIN)]) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect((await preflight(closed, ORIGIN)).status).toBe(405);
  });

  it('that are named may read answers and send cookies', async () => {
    const { status, headers } = await preflight(open, ORIGIN);
    expect(status).toBe(204);
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': expect.stringContaining('POST'),
      'access-control-allow-headers': 'x-csrf-token',
      vary: expect.stringMatching(/origin/i),
    });
    const answer = await asking(open, ORIGIN);
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([404, ORIGIN]);
  });

  it.each([
    'https://evil.test',
    'https://portal.kemhan.go.id.evil.test',
    'http://portal.kemhan.go.id',
    'null',
  ])('that are not, such as %s, still may not', async (origin) => {
    expect((await asking(open, origin)).headers.get('access-control-allow-origin')).toBeNull();
    expect((await preflight(open, origin)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
