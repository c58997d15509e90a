import { inventPerson, samplePdf } from '@tte/local';
import type { Browser, Locator } from 'playwright-core';
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
  await standing(page).getByText('Langkah 2 dari 14, dikembalikan: menunggu perbaikan pemohon').waitFor();
  const form = page.getByRole('form', { name: 'Perbaikan data' });
  expect(await form.getByRole('textbox', { name: 'Nama lengkap' }).count()).toBe(0);
  await form.getByRole('textbox', { name: 'Jabatan' }).fill('Analis Sistem');
  const phone = form.getByRole('textbox', { name: 'Telepon PIC' });
  const email = form.getByRole('textbox', { name: 'Email PIC' });
  const invalid = (input: Locator) => input.and(page.locator('[aria-invalid="true"]'));
  await phone.fill('bukan nomor');
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await invalid(phone).and(page.locator(':focus')).waitFor();
  await form.getByText('Nomor telepon terdiri atas 8 sampai 15 angka.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await phone.fill('081200000002');
  // Good as far as can be seen here; the gateway knows better.
  await email.fill('pic@kantor.x');
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await invalid(email).and(page.locator(':focus')).waitFor();
  expect(window.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  expect(await faultsOf(window)).toEqual([]);
  await email.fill('pic@kantor.go.id');
  await page.reload();
  expect(await form.getByRole('textbox', { name: 'Jabatan' }).inputValue()).toBe('Analis Sistem');
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await standing(page).getByText('Langkah 2 dari 14: Menelaah').waitFor();
  await page.getByText('Analis Sistem').first().waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('what stands in the letter needs a new one, and the dispositions begin anew', async () => {
  const made = await caseAt('kapusdatin');
  await returned(made, ['name']);
  const window = await windowOf(browser, 'operator1', made.address);
  const { page } = window;
  const form = page.getByRole('form', { name: 'Perbaikan data' });
  await form.getByRole('textbox', { name: 'Nama lengkap' }).fill('Nama Yang Benar');
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await form.getByText('Pilih surat permohonan baru (PDF) yang memuat data yang benar.').waitFor();
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
  await page.getByText('B/99/XI/2026').first().waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('a unit is chosen by its name, and a NIP says what it means while it is typed', async () => {
  const made = await caseAt('kapusdatin', { person: inventPerson('pns') });
  await returned(made, ['unit', 'employee-number']);
  const window = await windowOf(browser, 'operator1', made.address);
  const { page } = window;
  const form = page.getByRole('form', { name: 'Perbaikan data' });
  await form.getByLabel('Satuan kerja').selectOption({ label: 'Biro Hukum' });
  const nip = form.getByRole('textbox', { name: /^NIP/ });
  await form.getByText(/^Lahir .*, sesuai dengan NIK$/).waitFor();
  const right = await nip.inputValue();
  await nip.fill(`19690203${right.slice(8)}`);
  await form.getByText('Tanggal lahir di dalam NIK berbeda dari NIP.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await form.getByLabel('Jenis pegawai').selectOption('tni');
  await form.getByRole('textbox', { name: 'NRP' }).waitFor();
  expect(await nip.count()).toBe(0);
  expect(await faultsOnPhone(window)).toEqual([]);
});
