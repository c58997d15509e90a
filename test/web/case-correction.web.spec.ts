import { samplePdf } from '@tte/local';
import type { Browser } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { caseAt, returned } from './cases.js';
import { faultsOf, faultsOnPhone, standing, stepOf, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

it('what stands outside the letter is corrected by its fields alone, and a fault is told at its field', async () => {
  const made = await caseAt('kapusdatin');
  await returned(made, ['position', 'pic']);
  const window = await windowOf(browser, 'operator1', made.address, PHONE);
  const { page } = window;
  const form = page.getByRole('form', { name: 'Perbaikan data' });
  expect(await form.getByRole('textbox', { name: 'Nama', exact: true }).count()).toBe(0);
  await form.getByRole('textbox', { name: 'Jabatan' }).fill('Analis Sistem');
  await form.getByRole('textbox', { name: 'Telepon PIC' }).fill('bukan nomor');
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  const phone = form.getByRole('textbox', { name: 'Telepon PIC' });
  await page.locator('[aria-invalid="true"]').first().waitFor();
  expect(await phone.getAttribute('aria-invalid')).toBe('true');
  expect(window.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  expect(await faultsOf(window)).toEqual([]);
  await phone.fill('081200000002');
  await page.reload();
  expect(await form.getByRole('textbox', { name: 'Jabatan' }).inputValue()).toBe('Analis Sistem');
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await standing(page).getByText('Langkah 2 dari 14: Menelaah').waitFor();
  await page.getByText('Analis Sistem').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('what stands in the letter needs a new one, and the dispositions begin anew', async () => {
  const made = await caseAt('kapusdatin');
  await returned(made, ['name']);
  const window = await windowOf(browser, 'operator1', made.address);
  const { page } = window;
  const form = page.getByRole('form', { name: 'Perbaikan data' });
  await form.getByRole('textbox', { name: 'Nama', exact: true }).fill('Nama Yang Benar');
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await form.getByText('Pilih surat baru yang memuat data yang benar.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  const choosing = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Surat baru (PDF)' }).click();
  const buffer = Buffer.from(samplePdf('Surat perbaikan'));
  await (await choosing).setFiles({ name: 'surat-baru.pdf', mimeType: 'application/pdf', buffer });
  await form.getByRole('textbox', { name: 'Nomor surat' }).fill('B/99/XI/2026');
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nama Yang Benar' }).waitFor();
  await standing(page).getByText('Langkah 2 dari 14: Menelaah').waitFor();
  const step = await stepOf(page, 2).innerText();
  expect(step).toMatch(/Sedang berjalan[^]*Putaran 1: dikembalikan[^]*Bambang Hartono[^]*Nama/);
  await page.getByText('B/99/XI/2026').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});
