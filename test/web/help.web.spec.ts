import { eventually } from '@tte/local';
import type { Browser } from 'playwright-core';
import { getAs } from '../support/desk.js';
import { openBrowser, openWindow, PHONE, searchFor } from './browser.js';
import { caseAt } from './cases.js';
import { heading } from './frame-parts.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** How many cases wait for an official, as the gateway counts them. */
async function waitingFor(official: string): Promise<number> {
  const { body } = await getAs('/api/v1/inbox?held=false', official);
  return (body['counts'] as { total: number }).total;
}

/** A desk's window at a zoom of 200 % is as wide as this. */
const ZOOMED = { width: 640, height: 480 };
const SMALLEST = { width: 320, height: 640 };

it.each([
  ['kapusdatin1', 'Kapusdatin', 'langkah 2, Menelaah'],
  ['verifikator1', 'Verifikator', 'langkah 5, Memeriksa kelengkapan'],
  ['operator1', 'Operator', 'unduh templat'],
  ['auditor1', 'Auditor', 'Data pribadi tidak ditampilkan'],
  ['admin1', 'Admin', 'Mandat mencatat'],
])('the help of %s is that of their post', async (account, title, words) => {
  const window = await windowOf(browser, account, '/berkas');
  const { page } = window;
  const help = page.getByRole('link', { name: 'Bantuan' });
  await tabTo(page, help);
  await page.keyboard.press('Enter');
  await heading(page, 'Bantuan').waitFor();
  const card = page.getByRole('region', { name: title, exact: true });
  await card.getByText(words).first().waitFor();
  expect(await page.getByRole('region').count()).toBe(2);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});

it.each([ZOOMED, SMALLEST])('help and statement are read at %j', async (size) => {
  const window = await windowOf(browser, 'verifikator1', '/bantuan', size);
  const { page } = window;
  await heading(page, 'Bantuan').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.getByRole('link', { name: 'Pernyataan aksesibilitas' }).click();
  await heading(page, 'Pernyataan aksesibilitas').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('the statement is for those, too, who are not signed in', async () => {
  const window = await openWindow(browser, PHONE);
  await window.page.goto('/aksesibilitas');
  await heading(window.page, 'Pernyataan aksesibilitas').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('the app looks as the device does, or as one likes it, and remembers that', async () => {
  const { page } = await windowOf(browser, 'kapusdatin1', '/bantuan');
  const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
  await heading(page, 'Bantuan').waitFor();
  expect(await scheme()).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' });
  await page.getByLabel('Tampilan').selectOption({ label: 'Tampilan: terang' });
  await page.locator('html[data-mantine-color-scheme="light"]').waitFor({ state: 'attached' });
  await page.reload();
  await heading(page, 'Bantuan').waitFor();
  expect(await scheme()).toBe('light');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByLabel('Tampilan').selectOption({ label: 'Tampilan: gelap' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' });
});

it('the window says how many cases wait, on every page, and one fewer after a decision', async () => {
  const made = await caseAt('kabid');
  const { page } = await windowOf(browser, 'kabid1', '/bantuan');
  const names = async (title: string) => {
    const waiting = await waitingFor('kabid1');
    return (await page.title()) === `${waiting > 0 ? `(${waiting}) ` : ''}${title}` || undefined;
  };
  expect(await waitingFor('kabid1')).toBeGreaterThan(0);
  // Other specs' cases come and go meanwhile.
  await eventually('the count', () => names('Bantuan · Registrasi TTE'));
  await page.goto('/kotak-masuk?urut=terbaru');
  await page.getByRole('button', { name: `Teruskan ${made.number}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Teruskan ke/ })
    .click();
  await page.getByRole('button', { name: `Teruskan ${made.number}` }).waitFor({ state: 'detached' });
  await eventually('the count after the decision', () => names('Kotak masuk · Registrasi TTE'));
});

it('a list at one step names it once, by its short name, and each case takes one line', async () => {
  const made = await caseAt('kapusdatin');
  const window = await windowOf(browser, 'kapusdatin1', `/kotak-masuk?langkah=2`);
  const { page } = window;
  await page.getByText('Semua pada langkah 2. Disposisi Kapusdatin').waitFor();
  // So many wait that the newest need not be on the first page.
  await searchFor(page, 'Cari berkas', made.number);
  const row = page.getByRole('row').filter({ hasText: made.number });
  expect((await row.boundingBox())?.height).toBeLessThan(60);
  expect(await page.getByRole('columnheader', { name: 'Langkah' }).count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});
