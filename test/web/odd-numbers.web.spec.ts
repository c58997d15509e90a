import { inventPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { caseAt, returned } from './cases.js';
import { frontDesk } from './front-desk.js';
import { typeLetter } from './letters.js';
import { pageFaults, standing, stepOf } from './looks.js';
import { csvFile, rowOf } from './tables.js';

const desk = frontDesk();
const { send, nextLetter } = desk;
let page: Page;
beforeEach(() => {
  ({ page } = desk);
});
const box = () => page.getByRole('checkbox', { name: 'Sudah diperiksa, lanjutkan' });

/** A person with another birth date in the NIK. */
function withBirth(birth: string) {
  const person = inventPerson('pns');
  return { ...person, nik: `${person.nik.slice(0, 6)}${birth}${person.nik.slice(12)}` };
}

it.each([
  ['is another than that of the NIP', '310140', 'Tanggal lahir di dalam NIK berbeda dari NIP.'],
  ['cannot be', '311385', 'Tanggal lahir di dalam NIK tidak ada di kalender. Cocokkan'],
])('a NIK whose date %s is registered once the operator has looked', async (_what, birth, words) => {
  await typeLetter(page, { applicants: [withBirth(birth)] });
  await page.getByText(words).waitFor();
  await send();
  await page.getByRole('link', { name: /^NIK dan NIP: Periksa nomornya/ }).click();
  expect(await box().and(page.locator(':focus')).count()).toBe(1);
  expect(await pageFaults(page)).toEqual([]);
  await box().press('Space');
  expect(await pageFaults(page)).toEqual([]);
  await send();
  await nextLetter().waitFor();
  await page.getByRole('link', { name: /^TTE-/ }).first().click();
  await stepOf(page, 1).getByText('NIK dan NIP yang janggal sudah diperiksa').waitFor();
});

it('a table tells them by row, and the form asks', async () => {
  const person = withBirth('310140');
  const titles =
    'Nama;NIK;Email Dinas;Jenis Pegawai;NIP;NRP;Satuan Kerja;Jabatan;Pangkat;Nama PIC;Telepon PIC;Email PIC';
  await page
    .getByLabel('Tabel pemohon (CSV atau XLSX)')
    .setInputFiles(csvFile(titles.split(';'), rowOf(person)));
  await page.getByText('1 baris bernomor janggal di pemohon.csv').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Masukkan 1 baris ke formulir' }).click();
  await send();
  await page.getByRole('link', { name: /^NIK dan NIP: Periksa nomornya/ }).click();
  expect(await box().and(page.locator(':focus')).count()).toBe(1);
});

it('a corrected NIP is asked about as well', async () => {
  const made = await caseAt('kapusdatin', { person: inventPerson('pns') });
  await returned(made, ['employee-number']);
  await page.goto(made.address);
  const form = page.getByRole('form', { name: 'Perbaikan data' });
  await form.getByRole('textbox', { name: /^NIP/ }).fill('194001312010011001');
  const looked = form.getByRole('checkbox', { name: 'Sudah diperiksa, lanjutkan' });
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await form.getByText('Periksa nomornya, lalu nyatakan sudah diperiksa.').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await looked.check();
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await standing(page).getByText('Langkah 2 dari 14: Menelaah').waitFor();
});
