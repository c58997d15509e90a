import { browserOf, openWithIssuer, PUBLIC, signInAt } from '../../test/support/people-who-sign-in.js';
import { startGateway, type TestGateway } from '../../test/support/gateway.js';

const SESSION = `${PUBLIC}/auth/session`;
const LIST = `${PUBLIC}/api/v1/cases`;
const MINUTE = 60_000;
const official = { claims: { sub: 'kabid1', name: 'Andi', roles: ['kabid'] } };
const START = Date.parse('2026-03-11T02:00:00Z');
let now = START;
let gateway: TestGateway;
beforeAll(async () => {
  const env = { SESSION_IDLE: '20m', SESSION_LIFETIME: '1h' };
  gateway = await openWithIssuer({ env, now: () => new Date(now) });
  gateway.issuer.signsIn(official);
}, 60_000);
afterAll(() => gateway?.close());
beforeEach(() => (now = START));

async function signedIn() {
  const browser = browserOf(gateway);
  expect((await signInAt(browser)).status).toBe(302);
  const see = async () => {
    const { status, body, headers } = await browser.visit(SESSION);
    const renewed = headers.getSetCookie().some((cookie) => /^tte_session=[^;]/.test(cookie));
    return { status, code: body['code'], renewed, idleEndsAt: body['idleEndsAt'], endsAt: body['endsAt'] };
  };
  return { browser, see };
}

it('a session ends after 20 minutes without use, and its cookie goes', async () => {
  const { browser, see } = await signedIn();
  now = START + 20 * MINUTE;
  expect(await browser.copy().visit(LIST)).toMatchObject({ status: 401, body: { code: 'session-ended' } });
  expect(await see()).toMatchObject({ status: 204, code: undefined });
  expect(browser.cookiesOf(PUBLIC).size).toBe(0);
  expect(await see()).toMatchObject({ status: 204 });
  expect(await browser.visit(LIST)).toMatchObject({ status: 401, body: { code: 'missing-token' } });
});

it('use renews it, but not its cookie more than once a minute', async () => {
  const { see } = await signedIn();
  now = START + MINUTE - 1;
  expect(await see()).toMatchObject({ status: 200, renewed: false, idleEndsAt: '2026-03-11T02:20:00.000Z' });
  now = START + 19 * MINUTE;
  expect(await see()).toMatchObject({ status: 200, renewed: true, idleEndsAt: '2026-03-11T02:39:00.000Z' });
  now = START + 38 * MINUTE;
  expect(await see()).toMatchObject({ status: 200, endsAt: '2026-03-11T03:00:00.000Z' });
});

it('use does not carry it beyond an hour', async () => {
  const { see } = await signedIn();
  for (let minutes = 15; minutes < 60; minutes += 15) {
    now = START + minutes * MINUTE;
    expect(await see()).toMatchObject({ status: 200 });
  }
  expect(await see()).toMatchObject({ idleEndsAt: '2026-03-11T03:00:00.000Z' });
  now = START + 60 * MINUTE;
  expect(await see()).toMatchObject({ status: 204 });
});

it('a key that was retired still opens cookies, and the next answer brings one of the new key', async () => {
  const { browser } = await signedIn();
  const { url, issuer, settings, clock } = gateway;
  const old = settings.session.keys[0]?.reveal() ?? new Uint8Array();
  const env = {
    OIDC_ISSUER: issuer.issuer,
    PUBLIC_URL: PUBLIC,
    SESSION_KEY: Buffer.alloc(32, 9).toString('base64'),
  };
  const retired = { ...env, SESSION_KEY_RETIRED: Buffer.from(old).toString('base64') };
  const [rotated, strange] = await Promise.all([
    startGateway(undefined, { env: retired, now: clock.now }),
    startGateway(undefined, { env, now: clock.now }),
  ]);
  try {
    const before = browser.cookiesOf(PUBLIC).get('tte_session');
    const to = (target: TestGateway) => {
      const other = browserOf(target);
      other.cookiesOf(PUBLIC).set('tte_session', browser.cookiesOf(PUBLIC).get('tte_session') ?? '');
      return other;
    };
    expect((await to(strange).visit(SESSION)).status).toBe(204);
    const moved = to(rotated);
    expect((await moved.visit(SESSION)).status).toBe(200);
    const renewed = moved.cookiesOf(PUBLIC).get('tte_session') ?? '';
    expect(renewed).not.toBe(before);
    browser.cookiesOf(PUBLIC).set('tte_session', renewed);
    expect((await to(strange).visit(SESSION)).status).toBe(200);
    expect(url).not.toBe(rotated.url);
  } finally {
    await Promise.all([rotated.close(), strange.close()]);
  }
});

it('under https the cookies belong to this host alone and never leave in the clear', async () => {
  const publicUrl = 'https://tte.test';
  const secure = await openWithIssuer({ env: { PUBLIC_URL: publicUrl } });
  try {
    secure.issuer.signsIn(official);
    const browser = browserOf(secure);
    const { headers, location } = await signInAt(browser, publicUrl, '?returnTo=/inbox');
    expect(location).toBe(`${publicUrl}/inbox`);
    const cookies = headers.getSetCookie().filter((cookie) => cookie.startsWith('__Host-tte_session='));
    expect(cookies).toEqual([expect.stringMatching(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)]);
    expect((await browser.visit(`${publicUrl}/auth/session`)).status).toBe(200);
    const documented = { components: { securitySchemes: { cookie: { name: '__Host-tte_session' } } } };
    expect((await secure.call('GET', '/docs-json')).body).toMatchObject(documented);
  } finally {
    await secure.close();
  }
});
