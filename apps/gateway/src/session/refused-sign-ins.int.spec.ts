import { Browser } from '../../test/support/browser.js';
import type { IdToken } from '../../test/support/code-flow.js';
import { startGateway, type TestGateway } from '../../test/support/gateway.js';
import { browserOf, openWithIssuer, PUBLIC, signInAt } from '../../test/support/people-who-sign-in.js';

const kabid = { sub: 'kabid1', roles: ['kabid'] };
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openWithIssuer();
}, 60_000);
afterAll(() => gateway?.close());

it.each<[string, number, string, IdToken]>([
  ['a role that nobody knows', 403, 'unknown-role', { claims: { sub: 'x1', roles: ['kabid', 'raja'] } }],
  [
    'an e-mail address as subject',
    403,
    'unusable-subject',
    { claims: { ...kabid, sub: 'budi@kemhan.go.id' } },
  ],
  ['roles that are no list', 401, 'invalid-token', { claims: { sub: 'x1', roles: 'kabid' as never } }],
  ['the nonce of another sign-in', 403, 'sign-in-failed', { claims: { ...kabid, nonce: 'x' } }],
  ['an ID token for others', 403, 'sign-in-failed', { claims: kabid, options: { audience: 'other' } }],
  [
    'an ID token of others',
    403,
    'sign-in-failed',
    { claims: kabid, options: { issuer: 'http://evil.test' } },
  ],
  ['an ID token signed by others', 403, 'sign-in-failed', { claims: kabid, options: { foreignKey: true } }],
  ['an ID token that nobody signed', 403, 'sign-in-failed', { claims: kabid, options: { alg: 'none' } }],
  ['an ID token of yesterday', 403, 'sign-in-failed', { claims: kabid, options: { expiresInSeconds: -600 } }],
  ['a refusal by the provider', 403, 'sign-in-failed', { claims: kabid, error: 'access_denied' }],
])('%s: %i %s, and nobody is signed in', async (_name, status, code, outcome) => {
  gateway.issuer.signsIn(outcome);
  const browser = browserOf(gateway);
  const { status: answered, body, headers } = await signInAt(browser);
  expect([answered, body['code'], headers.get('content-type')]).toEqual([
    status,
    code,
    expect.stringMatching(/^application\/problem\+json/),
  ]);
  expect(JSON.stringify(body)).not.toMatch(/raja|budi|stack|node_modules/);
  expect(browser.cookiesOf(PUBLIC).size).toBe(0);
  expect((await browser.visit(`${PUBLIC}/auth/session`)).status).toBe(204);
  expect(gateway.lines.join('')).not.toMatch(/raja|budi/);
});

it('a person without any role is signed in, and may do nothing', async () => {
  gateway.issuer.signsIn({ claims: { sub: 'baru1' } });
  const browser = browserOf(gateway);
  expect((await signInAt(browser)).status).toBe(302);
  expect((await browser.visit(`${PUBLIC}/auth/session`)).body).toMatchObject({ subject: 'baru1', roles: [] });
  expect((await browser.visit(`${PUBLIC}/api/v1/cases`)).body['code']).toBe('forbidden');
});

describe('a provider that is away', () => {
  it('when a sign-in begins, is asked anew the next time', async () => {
    const own = await startGateway(undefined, { env: { PUBLIC_URL: PUBLIC } });
    try {
      const browser = browserOf(own);
      await own.issuer.goAway();
      const { status, headers, body } = await browser.visit(`${PUBLIC}/auth/login`);
      expect([status, body['code'], headers.get('retry-after')]).toEqual([503, 'try-again', '2']);
      await own.issuer.comeBack();
      expect((await browser.visit(`${PUBLIC}/auth/login`)).status).toBe(302);
    } finally {
      await own.close();
    }
  });

  it('when the browser comes back, costs only the patience to load that page again', async () => {
    gateway.issuer.signsIn({ claims: kabid });
    const browser = browserOf(gateway);
    const { location: provider = '' } = await browser.visit(`${PUBLIC}/auth/login?returnTo=/inbox`);
    const { location: back = '' } = await browser.visit(provider);
    await gateway.issuer.goAway();
    expect((await browser.visit(back)).body['code']).toBe('try-again');
    await gateway.issuer.comeBack();
    expect((await browser.visit(back)).location).toBe(`${PUBLIC}/inbox`);
  });

  it('when somebody signs out, does not keep them in', async () => {
    const own = await openWithIssuer();
    try {
      own.issuer.signsIn({ claims: kabid });
      const browser = browserOf(own);
      await signInAt(browser);
      const { body } = await browser.visit(`${PUBLIC}/auth/session`);
      await own.issuer.goAway();
      const headers = { 'x-csrf-token': String(body['csrfToken']) };
      const end = await browser.visit(`${PUBLIC}/auth/logout`, { method: 'POST', headers });
      expect([end.status, end.body]).toEqual([200, { redirectTo: `${PUBLIC}/` }]);
      await own.issuer.comeBack();
    } finally {
      await own.close();
    }
  });
});

it('a client with a secret proves itself to the provider', async () => {
  const own = await openWithIssuer({ env: { OIDC_CLIENT_ID: 'tte-web', OIDC_CLIENT_SECRET: 'rahasia:+&' } });
  try {
    own.issuer.signsIn({ claims: kabid });
    const browser = new Browser({ [PUBLIC]: own.url });
    expect((await signInAt(browser)).status).toBe(302);
    expect(own.issuer.secrets()).toEqual(['rahasia:+&']);
  } finally {
    await own.close();
  }
});
