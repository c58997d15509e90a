import { official, startGateway, type TestGateway } from '../../test/support/gateway.js';

const PATH = '/api/v1/registrations';
const TOO_MANY = [429, 'too-many-requests'];

async function withGateway(env: Record<string, string>, work: (gateway: TestGateway) => Promise<void>) {
  const gateway = await startGateway(undefined, { env });
  try {
    await work(gateway);
  } finally {
    await gateway.close();
  }
}

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

it('a caller who comes too often is told when to come again; others, and other callers, are not', async () => {
  await withGateway({ RATE_LIMIT_CALLER: '3' }, async (gateway) => {
    const as = (claims: ReturnType<typeof official>) => gateway.get(PATH, claims);
    for (let count = 0; count < 3; count += 1) expect((await as(official('kabid'))).status).toBe(200);
    const { status, body, headers } = await as(official('kabid'));
    expect([status, body['code']]).toEqual(TOO_MANY);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(headers.get('retry-after')).toMatch(/^([1-9]|[1-5]\d|60)$/);
    expect((await as(official('kapusdatin'))).status).toBe(200);
    expect((await gateway.call('GET', '/problems/stale-case')).status).toBe(200);
  });
});

it.each<[string, string, RequestInit]>([
  ['sign-ins', '/auth/callback?code=x&state=y', {}],
  ['bad tokens', PATH, { headers: { authorization: 'Bearer abc' } }],
  ['requests without a token', PATH, {}],
  ['addresses that are none', '/wp-login.php', {}],
  ['pages of the documentation', '/docs-json', {}],
])('%s count by address', async (_name, path, init) => {
  await withGateway({ RATE_LIMIT_GUEST: '2' }, async (gateway) => {
    const ask = async () => (await gateway.call('GET', path, init)).status;
    const usual = await ask();
    expect([usual, await ask(), await ask()]).toEqual([usual, usual, 429]);
    expect(usual).not.toBe(429);
    expect((await gateway.get(PATH)).status).toBe(200);
  });
});

it('those who watch are never limited', async () => {
  await withGateway({ RATE_LIMIT_GUEST: '1' }, async (gateway) => {
    for (const path of ['/health/live', '/health/ready', '/api/v1/health/live', '/metrics']) {
      for (let count = 0; count < 3; count += 1) expect((await gateway.call('GET', path)).status).toBe(200);
    }
  });
});

it('an address is what a trusted proxy says, and nobody else', async () => {
  const statuses = async ({ call }: TestGateway) => {
    const answers: number[] = [];
    for (const address of ['10.1.1.1', '10.1.1.2', '10.1.1.2']) {
      answers.push((await call('GET', '/problems/stale-case', from(address))).status);
    }
    return answers;
  };
  await withGateway({ RATE_LIMIT_GUEST: '1' }, async (gateway) => {
    expect(await statuses(gateway)).toEqual([200, 429, 429]);
  });
  await withGateway({ RATE_LIMIT_GUEST: '1', TRUSTED_PROXIES: '127.0.0.0/8' }, async (gateway) => {
    expect(await statuses(gateway)).toEqual([200, 200, 429]);
  });
});
