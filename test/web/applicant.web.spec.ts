import { samplePdf } from '@tte/local';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { gateway, world } from './cases.js';
import { pageFaults } from './looks.js';
import {
  addressFor,
  applied,
  buttonsOfCase,
  nextThing,
  openOwnPage,
  registered,
  returned,
} from './own-case.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

const letter = (title: string) => ({
  name: 'surat.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(samplePdf(title)),
});
const DESK = { width: 1280, height: 900 };

it('an applicant corrects what came back, and the office has it again', async () => {
  const one = await applied();
  await returned(one, ['position'], 'Jabatan tidak sesuai SK terakhir.');
  const address = await addressFor(one);
  const { page, complaints } = await openOwnPage(browser, address);
  expect(new URL(page.url()).hash).toBe('');
  await nextThing(page, 'Perbaiki permohonan Anda').waitFor();
  await page.getByText('Jabatan tidak sesuai SK terakhir.').waitFor();
  await page.getByText('Menunggu Anda').waitFor();
  await page.getByText('Hubungi kami: Loket TTE Pusdatin, telepon (021) 3840889').waitFor();
  expect(await pageFaults(page)).toEqual([]);

  const position = page.getByLabel('Jabatan');
  expect(await position.inputValue()).toBe(one.person.position);
  await position.fill('');
  await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
  await page.getByText('Wajib diisi.').waitFor();
  await position.and(page.locator(':focus')).waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await position.fill('Analis Sistem');
  await page.reload();
  expect(await position.inputValue()).toBe('Analis Sistem');
  expect(new URL(page.url()).hash).toBe('');
  expect((await gateway.detail(one.id))?.status).toBe('returned');

  await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
  await nextThing(page, 'Tunggu kabar dari kami').waitFor();
  await page.getByText('Menunggu Kapusdatin').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('what stands in the letter is checked while it is typed, and sent with a new letter', async () => {
  const one = await applied();
  await returned(one, ['name', 'email'], 'Nama dan email tidak sesuai.');
  const { page, complaints } = await openOwnPage(browser, await addressFor(one));
  await page.getByText('Surat permohonan baru diperlukan').waitFor();
  const email = page.getByLabel('Email dinas');
  await email.fill('orang@gmail.com');
  await email.blur();
  await page.getByText('Gunakan email dinas @kemhan.go.id.').waitFor();
  await email.fill(`baru.${one.person.email}`);
  await page.getByText('Gunakan email dinas').waitFor({ state: 'detached' });
  await page.getByLabel('Nama lengkap').fill(`${one.person.name} Putra`);
  await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
  await page.getByText('Pilih surat permohonan baru (PDF)').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.locator('input[type=file]').setInputFiles(letter('Surat baru'));
  await page.getByLabel('Nomor surat').fill('B/77/XI/2026');
  await page.getByLabel('Tanggal surat').fill('20/11/2026');
  await page.getByLabel('Ditandatangani oleh').fill('Kepala Biro Umum');
  await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
  await nextThing(page, 'Tunggu kabar dari kami').waitFor();
  await page.getByText(`${one.person.name} Putra`).waitFor();
  expect(complaints).toEqual([]);
});

it('a number that the gateway asks about is shown to be checked, and nothing typed is lost', async () => {
  const one = await applied();
  await returned(one, ['employee-number'], 'NIP keliru.');
  const { page, complaints } = await openOwnPage(browser, await addressFor(one));
  const nip = page.getByLabel(/^NIP/);
  const another = `19690203${String(one.person.nip).slice(8)}`;
  await nip.fill(another);
  await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
  const asked = page.getByRole('group', { name: 'Nomor perlu diperiksa' });
  await asked.getByText('Tanggal lahir di dalam NIK berbeda dari NIP').waitFor();
  expect(await nip.inputValue()).toBe(another);
  expect(await pageFaults(page)).toEqual([]);
  await nip.fill(String(one.person.nip));
  await asked.waitFor({ state: 'detached' });
  expect(complaints).toEqual([expect.stringContaining('422')]);
});

it('another NIK leads on to the case that takes the place of this one', async () => {
  const one = await applied();
  await returned(one, ['nik'], 'NIK tidak sesuai KTP.');
  const { page, complaints } = await openOwnPage(browser, await addressFor(one));
  const nik = page.getByLabel(/^NIK/);
  await nik.fill('317101');
  await nik.blur();
  await page.getByText('NIK terdiri atas 16 angka.').waitFor();
  await nik.fill(`${one.person.nik.slice(0, 12)}${one.person.nik.endsWith('9999') ? '9998' : '9999'}`);
  await page.getByText(/^Lahir \d+ \w+ \d{4}, (laki-laki|perempuan)$/).waitFor();
  await page.locator('input[type=file]').setInputFiles(letter('Surat dengan NIK yang benar'));
  await page.getByLabel('Nomor surat').fill('B/78/XI/2026');
  await page.getByLabel('Tanggal surat').fill('20/11/2026');
  await page.getByLabel('Ditandatangani oleh').fill('Kepala Biro Umum');
  await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
  await nextThing(page, 'Berkas baru menggantikan berkas ini').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Buka berkas baru' }).click();
  await nextThing(page, 'Tunggu kabar dari kami').waitFor();
  await page.reload();
  await nextThing(page, 'Tunggu kabar dari kami').waitFor();
  expect(complaints).toEqual([]);
});

it('an applicant activates, sets the passphrase and has a certificate, without one reload', async () => {
  const one = await applied();
  await registered(one);
  const address = await addressFor(one);
  const { page, complaints } = await openOwnPage(browser, address);
  const seq = (await gateway.detail(one.id))?.seq;
  await nextThing(page, 'Aktifkan akun TTE Anda').waitFor();
  await page.getByText('Paling lambat').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  const scanner = await openOwnPage(browser, address, DESK);
  await nextThing(scanner.page, 'Aktifkan akun TTE Anda').waitFor();
  expect(await pageFaults(scanner.page)).toEqual([]);
  expect((await gateway.detail(one.id))?.seq).toBe(seq);

  await page.getByRole('button', { name: 'Saya sudah aktivasi' }).click();
  await page.getByText('Kami sedang memeriksanya di BSrE').waitFor();
  await page.getByText('Pernyataan Anda sudah kami catat').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  const followed = new Set<string>();
  await world.follow(one.person.email, 'activation', followed);
  await nextThing(page, 'Buat passphrase TTE Anda').waitFor({ timeout: 60_000 });
  await nextThing(scanner.page, 'Buat passphrase TTE Anda').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Saya sudah membuat passphrase' }).click();
  await nextThing(page, 'Tunggu kabar dari kami').waitFor();
  await page.getByText('Menunggu BSrE').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await world.follow(one.person.email, 'passphrase', followed);
  await nextThing(page, 'Sertifikat elektronik Anda telah terbit').waitFor({ timeout: 60_000 });
  await page.getByText('Selesai: sertifikat elektronik telah terbit').waitFor();
  expect(await buttonsOfCase(page).count()).toBe(0);
  expect(await pageFaults(page)).toEqual([]);
  expect([...complaints, ...scanner.complaints]).toEqual([]);
});

it('an applicant whose data differ is told what to put right, and is asked to activate anew', async () => {
  const one = await applied();
  await world.know(one.person, { nama: 'Nama Berbeda', autoVerify: false });
  await registered(one);
  const { page, complaints } = await openOwnPage(browser, await addressFor(one));
  await world.follow(one.person.email, 'activation', new Set());
  await gateway.reaches(one.id, 'awaiting-approval');
  await nextThing(page, 'Tunggu kabar dari kami').waitFor();
  await page.getByText('Menunggu Verifikator').waitFor();
  await world.portal('refuse', one.person.email);
  await gateway.decide('verifikator1', one.id, 'approval', {
    dataVersion: 1,
    outcome: 'reactivate',
    fields: ['name'],
    note: 'Tulis nama sesuai KTP.',
  });
  await nextThing(page, 'Ulangi aktivasi akun TTE Anda').waitFor();
  await page.getByText('Tulis nama sesuai KTP.').waitFor();
  await page.getByRole('button', { name: 'Saya sudah aktivasi' }).waitFor();
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
