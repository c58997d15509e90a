import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { caseAt } from './cases.js';
import { heading, mainLink } from './frame-parts.js';
import { faultsOf, takesFocus, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const pathOf = (page: Page) => new URL(page.url()).pathname;

it('Back closes a decision, even on the first page of a tab, and the next one leaves the page', async () => {
  // The urgent ones stand on the inbox's first page, however many wait.
  const made = await caseAt('kapusdatin', { letter: { nature: 'sangat-segera' } });
  const window = await windowOf(browser, 'kapusdatin1', '/berkas', PHONE);
  const { page } = window;
  await heading(page, 'Berkas').waitFor();
  await page.goto('/kotak-masuk?sifat=sangat-segera');
  const forward = page.getByRole('button', { name: `Teruskan ${made.number}` });
  await forward.click();
  const dialog = page.getByRole('dialog', { name: 'Teruskan' });
  await dialog.waitFor();
  const note = dialog.getByLabel(/^Catatan/);
  await note.fill('Belum selesai');
  await page.goBack();
  await dialog.waitFor({ state: 'detached' });
  expect(pathOf(page)).toBe('/kotak-masuk');
  await forward.click();
  expect(await note.inputValue()).toBe('Belum selesai');
  expect(await faultsOf(window)).toEqual([]);
  await page.goBack();
  await dialog.waitFor({ state: 'detached' });
  await page.goBack();
  await heading(page, 'Berkas').waitFor();
});

it('a dialog that is closed otherwise leaves nothing to go back through', async () => {
  const window = await windowOf(browser, 'kapusdatin1', '/berkas');
  const { page } = window;
  await mainLink(page, 'Mandat').click();
  await heading(page, 'Mandat').waitFor();
  const record = page.getByRole('button', { name: 'Catat mandat' });
  const dialog = page.getByRole('dialog', { name: 'Catat mandat' });
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => dialog.getByRole('button', { name: 'Tutup' }).first().click(),
  ]) {
    await record.click();
    await dialog.waitFor();
    await close();
    await dialog.waitFor({ state: 'detached' });
    await takesFocus(page, record);
  }
  await page.goBack();
  await heading(page, 'Berkas').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('Back answers a question with no', async () => {
  const { page } = await windowOf(browser, 'operator1', '/surat-baru');
  const name = page.getByLabel('Nama lengkap');
  await name.fill('Citra Lestari');
  await page.getByRole('button', { name: 'Kosongkan' }).click();
  const question = page.getByRole('dialog');
  await question.waitFor();
  await page.goBack();
  await question.waitFor({ state: 'detached' });
  expect([pathOf(page), await name.inputValue()]).toEqual(['/surat-baru', 'Citra Lestari']);
});
