import { official, startGateway, type TestGateway } from '../../test/support/gateway.js';

const PATH = '/api/v1/cases';
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
  ['attempts at links', '/api/v1/applicant', { headers: { 'x-applicant-link': 'x'.repeat(43) } }],
  ['letters without a link', '/api/v1/applicant/correction', { method: 'POST' }],
  ['what is brought to addresses that are none', '/wp-login.php', { method: 'POST' }],
])('%s count by address', async (_name, path, init) => {
  await withGateway({ RATE_LIMIT_GUEST: '2' }, async (gateway) => {
    const { method = 'GET', ...rest } = init;
    const ask = async () => (await gateway.call(method, path, rest)).status;
    const usual = await ask();
    expect([usual, await ask(), await ask()]).toEqual([usual, usual, 429]);
    expect(usual).not.toBe(429);
    expect((await gateway.get(PATH)).status).toBe(200);
  });
});

it.each(['/problems/stale-case', '/docs-json', '/auth/session', '/wp-login.php'])(
  'the many behind one address read pages and files freely: %s',
  async (path) => {
    await withGateway({ RATE_LIMIT_GUEST: '1' }, async (gateway) => {
      const statuses = new Set<number>();
      for (let count = 0; count < 5; count += 1) statuses.add((await gateway.call('GET', path)).status);
      expect([...statuses]).toHaveLength(1);
      expect(statuses).not.toContain(429);
      // A planted attempt: the second is one too many.
      const attempt = async () => (await gateway.call('GET', PATH)).status;
      expect([await attempt(), await attempt()]).toEqual([401, 429]);
    });
  },
);

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
      answers.push((await call('GET', PATH, from(address))).status);
    }
    return answers;
  };
  await withGateway({ RATE_LIMIT_GUEST: '1' }, async (gateway) => {
    expect(await statuses(gateway)).toEqual([401, 429, 429]);
  });
  await withGateway({ RATE_LIMIT_GUEST: '1', TRUSTED_PROXIES: '127.0.0.0/8' }, async (gateway) => {
    expect(await statuses(gateway)).toEqual([401, 401, 429]);
  });
});
