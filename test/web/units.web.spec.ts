import type { Browser, Page } from 'playwright-core';
import { putJson } from '../support/door.js';
import { mint } from '../support/tokens.js';
import { goTo, openBrowser } from './browser.js';
import { heading } from './frame-parts.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';

const NARROW = { width: 320, height: 640 };
/** A unit of its own for each run: none is ever removed. */
const MARK = Date.now().toString(36);
const CODE = `uji-${MARK}`;
const NAME = `Pusat Uji ${MARK}`;
const LATER = `Pusat Pengujian ${MARK}`;
/** What a browser itself writes of a refusal; the page shows it in place. */
const REFUSAL = /^Failed to load resource: the server responded with a status of 409/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  // Others who choose a unit from the list need not see it.
  await putJson(`/api/v1/units/${CODE}`, { name: LATER, retired: true }, await mint('admin1'));
});

const form = (page: Page) => page.getByRole('form', { name: 'Satuan kerja' });
const save = (page: Page) => form(page).getByRole('button', { name: 'Simpan' });
const rowOf = (page: Page, text: string) =>
  page.getByRole('list', { name: 'Satuan kerja' }).getByRole('listitem').filter({ hasText: text });
const history = (page: Page) => page.getByRole('list', { name: 'Riwayat perubahan' }).getByRole('listitem');
/** The units that a new letter offers. */
async function offered(page: Page): Promise<string[]> {
  await page.goto('/surat-baru');
  await heading(page, 'Surat baru').waitFor();
  return page.getByLabel('Satuan kerja').locator('option').allInnerTexts();
}

it('a unit is added by keyboard, offered, renamed and retired, and each change is on record', async () => {
  const window = await windowOf(browser, 'admin1', '/dasbor');
  const { page } = window;
  await goTo(page, 'Satuan kerja');
  await rowOf(page, 'Pusat Data dan Informasi').getByText('Kode pusdatin').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);

  await tabTo(page, page.getByRole('button', { name: 'Tambah satuan kerja' }));
  await page.keyboard.press('Enter');
  await form(page).waitFor();
  await save(page).click();
  await form(page).getByText('Isi nama satuan kerja.').waitFor();
  await form(page).getByLabel('Kode').fill('PUSDATIN');
  await form(page)
    .getByText(/^Kode terdiri dari 2 sampai 32 huruf kecil/)
    .waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.setViewportSize(NARROW);
  expect(await faultsOf(window)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  await form(page).getByLabel('Kode').fill('pusdatin');
  await form(page).getByLabel('Nama').fill(NAME);
  await page.keyboard.press('Enter');
  await form(page)
    .getByText(/dengan kode ini sudah ada/)
    .waitFor();
  expect(window.complaints.splice(0)).toEqual([expect.stringMatching(REFUSAL)]);
  await form(page).getByLabel('Kode').fill(CODE);
  await page.keyboard.press('Enter');
  await page.getByText(`${NAME} ditambahkan`, { exact: true }).waitFor();
  await form(page).waitFor({ state: 'detached' });
  await history(page)
    .filter({ hasText: `${NAME} ditambahkan dengan kode ${CODE}` })
    .getByText('admin1')
    .waitFor();

  const operator = await windowOf(browser, 'operator1', '/surat-baru');
  expect(await offered(operator.page)).toContain(NAME);

  await rowOf(page, CODE)
    .getByRole('button', { name: `Ubah ${NAME}` })
    .click();
  await form(page).getByLabel('Nama').fill(LATER);
  await form(page).getByRole('checkbox', { name: 'Tidak dipakai lagi' }).check();
  expect(await faultsOf(window)).toEqual([]);
  await save(page).click();
  await form(page).waitFor({ state: 'detached' });
  await rowOf(page, CODE).getByText('Tidak dipakai lagi').waitFor();
  await history(page)
    .filter({ hasText: `${NAME} menjadi ${LATER}, tidak dipakai lagi` })
    .waitFor();
  await page.setViewportSize(NARROW);
  expect(await faultsOf(window)).toEqual([]);

  const units = await offered(operator.page);
  expect(units).not.toContain(NAME);
  expect(units).not.toContain(LATER);
  // It can still be looked for: cases may name it.
  await operator.page.goto('/berkas');
  await operator.page.getByRole('button', { name: /^Filter/ }).click();
  const filter = operator.page.getByRole('combobox', { name: 'Satuan kerja' }).locator('option');
  expect(await filter.allInnerTexts()).toContain(`${LATER} (tidak dipakai lagi)`);
});

it('an auditor reads them and changes none; others have no such place', async () => {
  const window = await windowOf(browser, 'auditor1', '/unit', NARROW);
  const { page } = window;
  await rowOf(page, 'Kode pusdatin').waitFor();
  expect(await page.getByRole('button', { name: /^(Ubah|Tambah)/ }).count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
  const other = await windowOf(browser, 'operator1', '/unit');
  await other.page.getByRole('alert').first().waitFor();
  const menu = other.page.getByRole('navigation', { name: 'Menu utama' });
  expect(await menu.getByRole('link', { name: /^(Satuan kerja|Jam kerja)$/ }).count()).toBe(0);
});
