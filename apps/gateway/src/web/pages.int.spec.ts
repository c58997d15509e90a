import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fastify } from 'fastify';
import { official, startGateway, type TestGateway } from '../../test/support/gateway.js';
import { servePages } from './pages.js';

const INDEX =
  '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><meta name="sandbox" content="__SANDBOX_URL__"><meta name="bsre-portal" content="__BSRE_PORTAL_URL__"><title>Registrasi TTE</title>';
const SCRIPT = 'console.log("Registrasi TTE");';
let folder: string;
let gateway: TestGateway;
let bare: TestGateway;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tte-web-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'rahasia');
  writeFileSync(join(root, 'index.html'), INDEX);
  writeFileSync(join(root, 'sw.js'), SCRIPT);
  writeFileSync(join(root, 'assets', 'index-AbCd1234.js'), SCRIPT);
  writeFileSync(join(root, 'assets', 'index-AbCd1234.js.gz'), gzipSync(SCRIPT));
  [gateway, bare] = await Promise.all([
    startGateway(undefined, { env: { WEB_ROOT: root, RATE_LIMIT_GUEST: '100' } }),
    startGateway(),
  ]);
}, 60_000);
afterAll(async () => {
  await gateway?.close();
  await bare?.close();
  rmSync(folder, { recursive: true });
});

const noncesOf = (headers: Headers, body: Record<string, unknown>) => [
  /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1],
  /name="csp-nonce" content="([^"]+)"/.exec(String(body['text']))?.[1],
];

/** Answers a path that `fetch` would have tidied up first. */
const statusOf = (path: string): Promise<{ status: number | undefined; text: string }> =>
  new Promise((answered, failed) => {
    const { hostname, port } = new URL(gateway.url);
    request({ hostname, port, path }, (response) => {
      response
        .toArray()
        .then((parts) => Buffer.concat(parts as Buffer[]).toString())
        .then((text) => answered({ status: response.statusCode, text }), failed);
    })
      .on('error', failed)
      .end();
  });

describe('a page', () => {
  it.each(['/', '/kotak-masuk', '/berkas/0b9f6c1e?tab=surat', '/apiary', '/index.html'])(
    '%s is the app, under a strict policy, and kept by nobody',
    async (path) => {
      const { status, headers, body } = await gateway.call('GET', path);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers.get('cache-control')).toBe('no-store');
      const [nonce, inPage] = noncesOf(headers, body);
      expect(nonce).toMatch(/^[\w-]{22}$/);
      expect(inPage).toBe(nonce);
      expect(String(body['text'])).not.toContain('__CSP_NONCE__');
      expect(headers.get('content-security-policy')?.split(';').sort()).toEqual(
        [
          "default-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "script-src 'self'",
          `style-src 'self' 'nonce-${nonce}'`,
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "connect-src 'self'",
          "frame-src 'self' blob:",
          "worker-src 'self' blob:",
          "manifest-src 'self'",
        ].sort(),
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it.each([
    ['the address of a sandbox that it was told of', 'http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['no address where there is no sandbox', undefined, ''],
  ])('tells %s', async (_what, sandboxUrl, told) => {
    const app = fastify();
    await servePages(app, {
      webRoot: join(folder, 'dist'),
      publicUrl: gateway.url,
      sandboxUrl,
      bsrePortalUrl: sandboxUrl,
    });
    const { body } = await app.inject('/masuk');
    for (const name of ['sandbox', 'bsre-portal'])
      expect(body).toContain(`<meta name="${name}" content="${told}">`);
    await app.close();
  });

  it('has another nonce in every answer', async () => {
    const nonces = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { headers, body } = await gateway.call('GET', '/');
        return noncesOf(headers, body)[0];
      }),
    );
    expect(new Set(nonces).size).toBe(10);
  });

  it('can be asked for by HEAD, and by no method that changes anything', async () => {
    expect((await gateway.call('HEAD', '/kotak-masuk')).status).toBe(200);
    expect((await gateway.call('POST', '/kotak-masuk')).status).toBe(404);
  });
});

describe('an asset', () => {
  it('is kept for a year, and comes compressed to whoever takes it so', async () => {
    const { status, headers, body } = await gateway.call('GET', '/assets/index-AbCd1234.js');
    expect([status, body['text']]).toEqual([200, SCRIPT]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
      'content-type': expect.stringMatching(/^(text|application)\/javascript/),
    });
    const plain = await gateway.call('GET', '/assets/index-AbCd1234.js', {
      headers: { 'accept-encoding': 'identity' },
    });
    expect([plain.headers.get('content-encoding'), plain.body['text']]).toEqual([null, SCRIPT]);
  });

  it('is not counted against a visitor’s limit', async () => {
    const statuses = await Promise.all(
      Array.from(
        { length: 150 },
        async () => (await gateway.call('HEAD', '/assets/index-AbCd1234.js')).status,
      ),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it.each([
    '/assets/index-gone0000.js',
    '/assets/',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets//etc/passwd',
    '/assets/%2fetc/passwd',
    '/assets/index-AbCd1234.js%00.txt',
  ])('%s is none', async (path) => {
    const { status, text } = await statusOf(path);
    expect([400, 404]).toContain(status);
    expect(JSON.parse(text)).toMatchObject({ status });
    expect(text).not.toContain('rahasia');
  });
});

it('the service worker stands at the root, is asked for anew, and may load nothing', async () => {
  const { status, headers, body } = await gateway.call('GET', '/sw.js');
  expect([status, body['text']]).toEqual([200, SCRIPT]);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'text/javascript; charset=utf-8',
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    'x-content-type-options': 'nosniff',
  });
  expect((await bare.call('GET', '/sw.js')).status).toBe(404);
});

describe('an applicant’s link whose # was encoded', () => {
  const token = `${'eyJhbGciOiJIUzI1NiJ9'}.${'x'.repeat(150)}.c2ln`;
  it.each(['/pemohon%23', '/pemohon%2523', '/pemohon/%23', '/pemohon?utm=1%23'])(
    '%s… is sent on to the page, kept by nobody and written down nowhere',
    async (path) => {
      const { status, headers } = await gateway.call('GET', `${path}${token}`, { redirect: 'manual' });
      expect([status, headers.get('location')]).toEqual([302, `/pemohon#${token}`]);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(gateway.lines.join()).not.toContain(token);
    },
  );
});

describe('beside the pages', () => {
  it.each(['/api', '/api/v1/nowhere', '/auth/nowhere', '/docs-nowhere', '/health', '/problems'])(
    'an address such as %s that no route knows is still a problem',
    async (path) => {
      const { status, headers, body } = await gateway.call('GET', path);
      expect([status, body['code'], headers.get('content-type')]).toEqual([
        404,
        'not-found',
        expect.stringMatching(/^application\/problem\+json/),
      ]);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';base-uri 'none'/);
    },
  );

  it('a method that an address of the API does not know is still told of', async () => {
    const { status, headers } = await gateway.call('GET', '/api/v1/inbox/dispositions');
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('the routes are as they were', async () => {
    expect((await gateway.get('/api/v1/cases', official('kabid'))).status).toBe(200);
    expect((await gateway.call('GET', '/api/v1/cases')).status).toBe(401);
    expect((await gateway.call('GET', '/docs')).status).toBe(200);
  });
});

it('nothing is logged as unexpected', () => {
  expect(gateway.lines.filter((line) => line.includes('unexpected'))).toEqual([]);
});

it('without a folder there are no pages', async () => {
  for (const path of ['/', '/kotak-masuk', '/assets/index-AbCd1234.js']) {
    const { status, body } = await bare.call('GET', path);
    expect([status, body['code']]).toEqual([404, 'not-found']);
  }
});

it('a folder without index.html is noticed at the start', async () => {
  const settings = {
    webRoot: join(folder, 'nowhere'),
    publicUrl: gateway.url,
    sandboxUrl: undefined,
    bsrePortalUrl: undefined,
  };
  await expect(servePages(fastify(), settings)).rejects.toThrow('ENOENT');
});
