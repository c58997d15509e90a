import type { Browser, Page } from 'playwright-core';
import { enterAs, openBrowser, openWindow, PHONE } from './browser.js';
import { heading, mainLink, OF_STATUS } from './frame-parts.js';
import { pageFaults } from './looks.js';

const OF_NETWORK = /^Failed to load resource: net::ERR_/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('a way that is cut', () => {
  const notice = (page: Page, title: string) => page.getByRole('status').filter({ hasText: title });
  const readsInbox = (page: Page) =>
    page.waitForResponse((answer) => new URL(answer.url()).pathname === '/api/v1/inbox' && answer.ok());

  test('by the browser is told of, goes by itself, and what is shown is asked for anew', async () => {
    const { page, complaints } = await openWindow(browser, PHONE);
    await enterAs(page, 'kapusdatin1', '/kotak-masuk');
    await heading(page, 'Kotak masuk').waitFor();
    await page.context().setOffline(true);
    await notice(page, 'Anda sedang luring').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    const again = readsInbox(page);
    await page.context().setOffline(false);
    await again;
    await notice(page, 'Anda sedang luring').waitFor({ state: 'detached' });
    expect(complaints.filter((one) => !OF_NETWORK.test(one))).toEqual([]);
  });

  test('at the gateway is told of, goes by itself, and what is shown is asked for anew', async () => {
    const { page, complaints } = await openWindow(browser);
    await enterAs(page, 'kapusdatin1', '/kotak-masuk');
    await heading(page, 'Kotak masuk').waitFor();
    await page.route('**/api/**', (route) => route.abort('connectionrefused'));
    await page.getByRole('button', { name: 'Melewati standar' }).click();
    await notice(page, 'Server tidak dapat dihubungi').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    const again = readsInbox(page);
    await page.unroute('**/api/**');
    await again;
    await notice(page, 'Server tidak dapat dihubungi').waitFor({ state: 'detached' });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(complaints.filter((one) => !OF_NETWORK.test(one))).toEqual([]);
  });

  test('before anything can be shown is told of, and the page comes by itself', async () => {
    const { page, complaints } = await openWindow(browser);
    await enterAs(page, 'kapusdatin1', '/kotak-masuk');
    const problem = { code: 'try-again', title: 'Sedang sibuk', detail: 'Coba lagi.', status: 503 };
    await page.route('**/auth/session', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await page.reload();
    await heading(page, 'Halaman ini belum dapat ditampilkan').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.unroute('**/auth/session');
    await heading(page, 'Kotak masuk').waitFor();
    expect(complaints.filter((one) => !OF_STATUS.test(one))).toEqual([]);
  });

  test('a page that breaks leaves the frame standing, and can be tried again', async () => {
    const { page } = await openWindow(browser);
    await enterAs(page, 'kapusdatin1', '/berkas');
    await heading(page, 'Berkas').waitFor();
    const broken = { version: 1, counts: {}, letters: [{}], next: null };
    await page.route('**/api/v1/inbox?*', (route) => route.fulfill({ json: broken }));
    await mainLink(page, 'Kotak masuk').click();
    await heading(page, 'Halaman ini belum dapat ditampilkan').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    expect(await page.getByRole('alert').textContent()).toMatch('Terjadi kesalahan');
    await page.unroute('**/api/v1/inbox?*');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await heading(page, 'Kotak masuk').waitFor();
  });
});
