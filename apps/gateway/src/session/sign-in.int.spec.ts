import type { Browser } from '../../test/support/browser.js';
import type { TestGateway } from '../../test/support/gateway.js';
import { browserOf, comeBackFrom, openWithSandbox, PUBLIC } from '../../test/support/people-who-sign-in.js';
import { signIn } from '@tte/sandbox';

const SESSION = `${PUBLIC}/auth/session`;
const LIST = `${PUBLIC}/api/v1/cases`;
/** What the session's address answers when nobody is signed in. */
const NOBODY = [204, undefined];
let gateway: TestGateway;
let sandboxUrl: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const world = await openWithSandbox();
  ({ gateway, close } = world);
  sandboxUrl = world.sandbox.url;
}, 60_000);
afterAll(() => close?.());

async function signedIn(account: string): Promise<Browser> {
  const browser = browserOf(gateway);
  await browser.visit(await comeBackFrom(browser, account));
  return browser;
}
const codeOf = async (browser: Browser, address: string) => {
  const { status, body } = await browser.visit(address);
  return [status, body['code']];
};

describe('signing in', () => {
  it('leads to the provider with state, nonce and PKCE, and keeps them from the browser', async () => {
    const browser = browserOf(gateway);
    const { status, location = '', headers } = await browser.visit(`${PUBLIC}/auth/login`);
    const { origin, pathname, searchParams } = new URL(location);
    expect([status, origin + pathname]).toEqual([302, `${sandboxUrl}/oidc/auth`]);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'tte-web',
      response_type: 'code',
      redirect_uri: `${PUBLIC}/auth/callback`,
      scope: 'openid profile email',
      state: expect.stringMatching(/^.{40,}$/),
      nonce: expect.stringMatching(/^.{40,}$/),
      code_challenge: expect.stringMatching(/^.{43}$/),
      code_challenge_method: 'S256',
    });
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^tte_sign_in=[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(decodeURIComponent(cookie)).not.toContain(searchParams.get('state'));
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('brings the person to the page that they wanted, with a session that only the gateway can read', async () => {
    const browser = browserOf(gateway);
    const back = await comeBackFrom(browser, 'kasubbid2', `${PUBLIC}/auth/login?returnTo=/inbox%3Fstep%3D4`);
    const { status, location, headers } = await browser.visit(back);
    expect([status, location]).toEqual([302, `${PUBLIC}/inbox?step=4`]);
    const [cookie = ''] = headers.getSetCookie().filter((each) => each.startsWith('tte_session='));
    expect(cookie).toMatch(/^tte_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(cookie.length).toBeLessThan(4_096);
    expect([...browser.cookiesOf(PUBLIC).keys()]).toEqual(['tte_session']);

    const before = Date.now();
    const { status: found, body } = await browser.visit(SESSION);
    expect([found, body]).toEqual([
      200,
      {
        subject: 'kasubbid2',
        name: 'Rangga Wibowo',
        roles: ['kasubbid'],
        offices: [{ post: 'kasubbid', title: 'Kasubbid Banglola Siska', capacity: 'definitif' }],
        csrfToken: expect.any(String),
        idleEndsAt: expect.any(String),
        endsAt: expect.any(String),
      },
    ]);
    expect(Date.parse(String(body['idleEndsAt'])) - before).toBeLessThanOrEqual(30 * 60_000);
    expect(Date.parse(String(body['endsAt'])) - before).toBeGreaterThan(7 * 3_600_000);
    expect((await browser.visit(LIST)).status).toBe(200);
  });

  it.each(['//evil.test', '/\\evil.test', 'https://evil.test/', '/%09/evil.test'])(
    'with the wish for %s ends at home',
    async (wish) => {
      const browser = browserOf(gateway);
      const login = `${PUBLIC}/auth/login?returnTo=${encodeURIComponent(decodeURIComponent(wish))}`;
      const { status, location } = await browser.visit(await comeBackFrom(browser, 'kabid1', login));
      expect([status, location]).toEqual([302, `${PUBLIC}/`]);
    },
  );

  it('takes no other wishes', async () => {
    const browser = browserOf(gateway);
    expect(await codeOf(browser, `${PUBLIC}/auth/login?next=/x`)).toEqual([400, 'unknown-field']);
    expect(await codeOf(browser, `${PUBLIC}/auth/login?returnTo=/a&returnTo=/b`)).toEqual([
      400,
      'wrong-type',
    ]);
  });
});

describe('coming back', () => {
  it('serves once: again it tells to begin anew', async () => {
    const browser = browserOf(gateway);
    const back = await comeBackFrom(browser, 'kabid1');
    const copy = browser.copy();
    expect((await browser.visit(back)).status).toBe(302);
    expect(await codeOf(browser, back)).toEqual([403, 'sign-in-expired']);
    // The provider takes a code once, also with the cookie that it belongs to.
    expect(await codeOf(copy, back)).toEqual([403, 'sign-in-failed']);
    expect(copy.cookiesOf(PUBLIC).size).toBe(0);
  });

  it('without the cookie of the sign-in, or in the browser of another, signs nobody in', async () => {
    const browser = browserOf(gateway);
    const back = await comeBackFrom(browser, 'kabid1');
    expect(await codeOf(browserOf(gateway), back)).toEqual([403, 'sign-in-expired']);
    const other = browserOf(gateway);
    await other.visit(`${PUBLIC}/auth/login`);
    expect(await codeOf(other, back)).toEqual([403, 'sign-in-failed']);
    expect(await codeOf(other, SESSION)).toEqual(NOBODY);
  });

  it.each([
    ['another state', (back: URL) => back.searchParams.set('state', 'x')],
    ['no state', (back: URL) => back.searchParams.delete('state')],
    ['another code', (back: URL) => back.searchParams.set('code', 'x')],
    ['no code', (back: URL) => back.searchParams.delete('code')],
    ['another issuer', (back: URL) => back.searchParams.set('iss', 'http://evil.test')],
    ['two codes', (back: URL) => back.searchParams.append('code', 'x')],
  ])('with %s signs nobody in', async (_name, change) => {
    const browser = browserOf(gateway);
    const back = new URL(await comeBackFrom(browser, 'kabid1'));
    change(back);
    expect(await codeOf(browser, back.href)).toEqual([403, 'sign-in-failed']);
    expect(await codeOf(browser, SESSION)).toEqual(NOBODY);
  });
});

describe('the session', () => {
  it('is nobody’s when its cookie was touched', async () => {
    const browser = await signedIn('kabid1');
    const cookies = browser.cookiesOf(PUBLIC);
    const whole = decodeURIComponent(cookies.get('tte_session') ?? '');
    const [cipher = '', nonce = ''] = whole.split(';');
    const flipped = (cipher.startsWith('A') ? 'B' : 'A') + cipher.slice(1);
    for (const cookie of [`${flipped};${nonce}`, `${cipher};${cipher}`, `;${nonce}`, cipher, 'x', ';']) {
      cookies.set('tte_session', encodeURIComponent(cookie));
      expect(await codeOf(browser, SESSION)).toEqual(NOBODY);
    }
    cookies.set('tte_session', encodeURIComponent(whole));
    expect((await browser.visit(SESSION)).status).toBe(200);
  });

  it('counts for nothing beside a token: not beside a good one, not beside a bad one', async () => {
    const browser = await signedIn('kabid1');
    const { access_token: token } = await signIn(sandboxUrl, 'operator1');
    const withHeader = (authorization: string) => browser.visit(LIST, { headers: { authorization } });
    expect((await withHeader(`Bearer ${token}`)).status).toBe(200);
    expect((await withHeader('Bearer abc')).body['code']).toBe('invalid-token');
    expect((await withHeader('Basic eDp5')).body['code']).toBe('missing-token');
    const comparison = `${LIST}/x/comparison`;
    expect(await codeOf(await signedIn('verifikator1'), comparison)).toEqual([404, 'unknown-case']);
    expect(await codeOf(browser, comparison)).toEqual([403, 'forbidden']);
  });

  it('is for people: a token gets none', async () => {
    const { access_token: token } = await signIn(sandboxUrl, 'operator1');
    const answer = await gateway.call('GET', '/auth/session', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(204);
  });
});

describe('signing out', () => {
  it('ends the session and each copy of its cookie, and leads to the provider’s own sign-out', async () => {
    const browser = await signedIn('kapusdatin1');
    const copy = browser.copy();
    const other = await signedIn('kapusdatin1');
    const { body } = await browser.visit(SESSION);
    const headers = { 'x-csrf-token': String(body['csrfToken']) };
    const { status, body: answer } = await browser.visit(`${PUBLIC}/auth/logout`, {
      method: 'POST',
      headers,
    });
    const address = new URL(String(answer['redirectTo']));
    expect([status, address.origin + address.pathname]).toEqual([200, `${sandboxUrl}/oidc/session/end`]);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'tte-web',
      post_logout_redirect_uri: `${PUBLIC}/`,
    });
    expect(browser.cookiesOf(PUBLIC).size).toBe(0);
    expect(await codeOf(browser, SESSION)).toEqual(NOBODY);
    expect(await codeOf(copy, LIST)).toEqual([401, 'session-ended']);
    // The copy's cookie was taken away as well; another session of the same person goes on.
    expect(copy.cookiesOf(PUBLIC).size).toBe(0);
    expect((await other.visit(SESSION)).status).toBe(200);

    // The provider takes the address, asks, and brings the person home.
    const page = await browser.visit(address.href);
    expect([page.status, page.body['text']]).toEqual([200, expect.stringContaining('Keluar dari akun')]);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(String(page.body['text']))?.[1] ?? '';
    const form = new URLSearchParams({ xsrf, logout: 'yes' });
    const end = await browser.visit(`${sandboxUrl}/oidc/session/end/confirm`, { method: 'POST', body: form });
    expect([end.status, end.location]).toEqual([303, `${PUBLIC}/`]);
    const again = await browser.visit((await browser.visit(`${PUBLIC}/auth/login`)).location ?? '');
    expect(again.location).toContain('/oidc-login/');
  });
});

it('nothing of a person, a code or a cookie is in the log', () => {
  const log = gateway.lines.join('');
  expect(log).toContain('/auth/callback');
  for (const word of ['Rangga', '198205252008011002', 'rangga.wibowo', 'code=', 'state=', 'tte_session']) {
    expect(log).not.toContain(word);
  }
});
