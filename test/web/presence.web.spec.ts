import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn } from './browser.js';
import { caseAt } from './cases.js';

const INBOX = '/kotak-masuk?sifat=segera';
const MINUTE = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('a window that is left alone asks nothing, so that its session can end; a touch, and it is up to date', async () => {
  const [left, used] = [await openWindow(browser), await openWindow(browser)];
  await left.page.clock.install();
  for (const { page } of [left, used]) await signIn(page, 'kapusdatin1', INBOX);
  for (const { page } of [left, used]) await page.getByText(/^Menampilkan \d+ berkas$/).waitFor();
  await left.page.clock.runFor(6 * MINUTE);

  const asked: string[] = [];
  left.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { number } = await caseAt('kapusdatin', { letter: { nature: 'segera' } });
  const rowIn = (page: Page) => page.getByRole('row').filter({ hasText: number });
  await rowIn(used.page).waitFor();
  await left.page.clock.runFor(10 * MINUTE);
  expect(asked).toEqual([]);

  await left.page.keyboard.press('Shift');
  await rowIn(left.page).waitFor();
  expect([...left.complaints, ...used.complaints]).toEqual([]);
});
