import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { seedProtection } from '../fuzz/seed-papers.js';
import { openCase } from '../support/bad-input-world.js';
import { stackVariable } from '../support/stack.js';
import { openBrowser, openWindow, signIn } from './browser.js';

const ROUTER = new URL('../../apps/web/src/app/router.tsx', import.meta.url);
const ACCOUNTS = [
  'operator1',
  'kapusdatin1',
  'kabid1',
  'kasubbid1',
  'verifikator1',
  'auditor1',
  'admin1',
  'pelindung-data1',
];
/** Those who work on no case, and are told of none. */
const OVERSEERS = ['auditor1', 'admin1', 'pelindung-data1'];
/** For those who are not signed in. */
const DOORS = ['/masuk', '/pemohon', '/aksesibilitas'];

let browser: Browser;
/** What a route's parameter stands for, by its name. */
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  const [opened, { id: caseId }, protection] = await Promise.all([
    openBrowser(),
    openCase(),
    seedProtection(),
  ]);
  browser = opened;
  ids = { caseId, ...protection };
});
afterAll(() => browser?.close());

const gateway = () => stackVariable('GATEWAY_URL');
const visited = new Set<string>();
/** The addresses of the router, of its own source. */
const routes = [...readFileSync(ROUTER, 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path);
const addressOf = (route: string) =>
  route === '$' ? '/tidak/ada' : route.replace(/\$(\w+)/, (_, name: string) => ids[name] ?? '');

/** The directives of a policy, by name. */
const policyOf = (headers: Headers): Record<string, string[]> =>
  Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

/** The origins, other than our own, of which anything was asked. */
function strangersOf(page: Page): string[] {
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(gateway()).origin)
      strangers.push(origin);
  });
  return strangers;
}

async function look(page: Page, route: string): Promise<void> {
  await page.goto(addressOf(route));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('[aria-busy="true"], [aria-label^="Memuat"]').first().waitFor({ state: 'detached' });
  visited.add(route);
}

describe('the headers', () => {
  const nonceOf = (answer: Response) =>
    /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];

  test.each(['/', '/masuk', '/kotak-masuk', '/tidak/ada'])(
    'of the page %s allow nothing but our own',
    async (path) => {
      const { headers } = await fetch(`${gateway()}${path}`);
      const { 'style-src': styles = [], ...policy } = policyOf(headers);
      expect(policy).toMatchObject({
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'connect-src': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      });
      expect(styles).toEqual(["'self'", expect.stringMatching(/^'nonce-[\w-]{20,}'$/)]);
      const sources = Object.values(policy).flat();
      expect(sources.filter((source) => /unsafe|\*|^https?:/.test(source))).toEqual([]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  test('give each answer a nonce of its own, which the page knows', async () => {
    const answers = await Promise.all(['/', '/', '/masuk'].map((path) => fetch(`${gateway()}${path}`)));
    const nonces = answers.map(nonceOf);
    expect(new Set(nonces).size).toBe(3);
    for (const [index, answer] of answers.entries())
      expect(await answer.text()).toContain(`content="${nonces[index]}"`);
  });

  test('of all that a page loads allow nothing, and it may be kept', async () => {
    const page = await (await fetch(gateway())).text();
    const assets = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(assets.map((path) => path.replace(/^.*\./, ''))).toEqual(
      expect.arrayContaining(['js', 'css', 'svg']),
    );
    for (const path of assets) {
      const { status, headers } = await fetch(`${gateway()}${path}`);
      expect([status, policyOf(headers)['default-src']]).toEqual([200, ["'none'"]]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toMatch(/immutable/);
    }
  });

  test('a page holds no script and no style of its own', async () => {
    const page = await (await fetch(gateway())).text();
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });
});

describe('every page', () => {
  test.each(DOORS)('%s: clean to one who is not signed in, and of nobody else’s', async (route) => {
    const { page, complaints } = await openWindow(browser);
    const strangers = strangersOf(page);
    await look(page, route);
    expect([complaints, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  test.each(ACCOUNTS)('%s: clean wherever they can go, and of nobody else’s', async (account) => {
    const { page, complaints } = await openWindow(browser);
    await signIn(page, account);
    const links = page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link');
    await links.first().waitFor();
    const hrefs = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
    const places = hrefs.map((href) => new URL(href ?? '', gateway()).pathname);
    const strangers = strangersOf(page);
    const ofMenu = OVERSEERS.includes(account) ? ['/bantuan'] : ['/bantuan', '/pengaturan'];
    for (const route of routes) {
      const [list = ''] = route.split('/$');
      if ([...places, ...ofMenu, '/', '$'].includes(list)) await look(page, route);
    }
    expect([complaints, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  test('was looked at', () => {
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter((route) => !visited.has(route))).toEqual([]);
  });
});
