import { inventPerson } from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { dayIn, newHolder, type Holder } from './account-holders.js';
import { readMail, renewAtBsre } from './applicant.js';
import { openBrowser, openWindow, PHONE, type Window } from './browser.js';
import { marksOf, reads } from './cases-of-people.js';
import { world } from './cases.js';
import { beginLetter, entered, typeFacts } from './letters.js';
import { pageFaults, stepOf } from './looks.js';
import { openOffice, type Office } from './office.js';
import { choose, openFromInbox, press } from './officials.js';
import { addressFor, nextThing, openOwnPage } from './own-case.js';
import { accountOf, faultsBothWays } from './registry.js';
import { checkCompleteness, comparisonOf } from './verifikator.js';

const PEOPLE = ['operator1', 'verifikator1'] as const;
const DONE = 'Selesai';
/** Soon enough to be renewed. */
const SOON = dayIn(20);

let browser: Browser;
let office: Office<(typeof PEOPLE)[number]>;
beforeAll(async () => {
  browser = await openBrowser();
  office = await openOffice(browser, PEOPLE);
});
afterAll(() => browser?.close());
afterEach(() => expect(office.complaints().filter((text) => !REFUSED.test(text))).toEqual([]));

/** The browser itself writes a line for every answer that is a refusal. */
const REFUSED = /^Failed to load resource/;
const send = (page: Page) => page.getByRole('button', { name: /^Catat/ }).click();
const atHome = async (): Promise<Page> => (await openWindow(browser)).page;

/** The holder's own page, by the newest link that the registration's mails gave. */
const ownPage = async ({ caseId, person }: Holder): Promise<Window> =>
  openOwnPage(browser, await addressFor({ id: caseId, person }));

/** States on the holder's page that nothing has changed. @returns the number of the renewal */
async function state(page: Page): Promise<string> {
  await page.getByLabel('Data dan layanan saya tidak berubah').check();
  await page.getByRole('button', { name: 'Ajukan perpanjangan' }).click();
  const told = page.getByText(/Perpanjangan Anda sedang diproses dengan nomor/);
  await told.waitFor();
  return /TTE-[\w-]+\w/.exec(await told.innerText())?.[0] ?? '';
}

/** A letter takes a holder's account from the registry, and is entered. */
async function enterFromRegistry(page: Page, holder: Holder): Promise<{ caseId: string; number: string }> {
  await beginLetter(page, 'Perpanjangan');
  const row = await accountOf(page, holder);
  await row.getByRole('link', { name: `Ajukan perpanjangan akun ${holder.person.name}` }).click();
  await page.waitForURL('**/surat-baru?jenis=perpanjangan');
  const named = page.getByRole('region', { name: 'Pemegang akun (1)' });
  await named.getByText(holder.person.name, { exact: true }).waitFor();
  expect(await faultsBothWays(page)).toEqual([]);
  await typeFacts(page);
  await send(page);
  await page.getByRole('heading', { name: '1 pemegang tercatat' }).waitFor();
  const [begun] = await entered(page);
  return { caseId: begun?.caseId ?? '', number: begun?.caseNumber ?? '' };
}

test('a holder states that nothing has changed, renews in the portal, and the registry tells it', async () => {
  const { operator1, verifikator1 } = office.at;
  const [holder, portal] = await Promise.all([newHolder(SOON), atHome()]);
  const { person } = holder;

  const own = await ownPage(holder);
  const { page } = own;
  await nextThing(page, /^Sertifikat Anda berakhir pada/).waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ajukan perpanjangan' }).click();
  await page.getByText('Centang pernyataan ini').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  const number = await state(page);
  const toCase = page.getByRole('button', { name: 'Buka berkas perpanjangan' });
  await toCase.and(page.locator(':focus')).waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await toCase.click();
  await page.getByRole('heading', { level: 1, name: 'Perpanjangan sertifikat Anda' }).waitFor();
  await page.getByText(`Nomor perpanjangan ${number}`).waitFor();

  await openFromInbox(verifikator1, number);
  await verifikator1.getByRole('heading', { name: 'Verifikasi data pemegang' }).waitFor();
  await verifikator1.getByText('Data cocok dengan SI ASN').first().waitFor();
  expect(await comparisonOf(verifikator1, 'NIK')).toEqual([person.nik, person.nik, 'Sama']);
  await verifikator1.getByText('Pernyataan pemegang bahwa data').waitFor();
  await verifikator1.getByRole('region', { name: 'Pernyataan pemegang' }).waitFor();
  expect(await faultsBothWays(verifikator1)).toEqual([]);
  await checkCompleteness(verifikator1, number, 'Nyatakan data sesuai');
  await reads(verifikator1, /^Langkah 5 dari 7: Memperpanjang sertifikat elektronik di portal BSrE/);
  expect(await faultsBothWays(verifikator1)).toEqual([]);

  expect(await readMail(portal, person, 'Sertifikat elektronik Anda dapat diperpanjang')).toContain(number);
  await nextThing(page, 'Perpanjang sertifikat elektronik Anda').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sudah saya perpanjang' }).click();
  await page.getByText('Kami sedang memeriksanya di BSrE').waitFor();
  await renewAtBsre(portal, person);
  await nextThing(page, 'Sertifikat elektronik Anda telah diperpanjang').waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: DONE }).count()).toBe(5);
  expect(await page.getByRole('main').innerText()).not.toMatch(/pendaftaran|cabut/i);
  expect([...(await pageFaults(page)), ...own.complaints]).toEqual([]);

  await reads(verifikator1, 'Selesai: sertifikat elektronik telah diperpanjang');
  expect(await marksOf(verifikator1)).toEqual(Array<string>(7).fill(DONE));
  expect(await verifikator1.getByRole('main').innerText()).not.toMatch(/pemohon tercatat|Nomor pendaftaran/);
  expect(await faultsBothWays(verifikator1)).toEqual([]);
  await verifikator1.getByRole('link', { name: 'Lembar kendali' }).click();
  const sheet = verifikator1.getByRole('article', { name: 'Lembar kendali' });
  await sheet.getByText('SOP Perpanjangan Akun Tanda Tangan Elektronik').waitFor();
  await sheet.getByText('Pernyataan dari pemegang di').waitFor();
  expect(await sheet.getByText('Nomor surat').count()).toBe(0);
  expect(await sheet.getByRole('row').count()).toBe(8);
  expect(await faultsBothWays(verifikator1)).toEqual([]);

  const row = await accountOf(operator1, holder);
  await row.getByText(/^Diperpanjang pada/).waitFor();
  expect(await row.getByRole('link', { name: 'Ajukan perpanjangan' }).count()).toBe(0);
  expect(await faultsBothWays(operator1)).toEqual([]);
  await row.getByRole('link', { name: `Perpanjangan ${number}` }).click();
  await operator1.getByRole('link', { name: 'Lihat pendaftaran akun ini' }).click();
  await operator1.waitForURL(`**/berkas/${holder.caseId}`);
});

test('what SIMPEG has otherwise is returned, corrected, and compared anew', async () => {
  const { operator1, verifikator1 } = office.at;
  const holder = await newHolder(SOON);
  await world.know({ ...holder.person, position: 'Kepala Subbagian' });
  const { number } = await enterFromRegistry(operator1, holder);

  await openFromInbox(verifikator1, number);
  expect((await comparisonOf(verifikator1, 'Jabatan')).at(-1)).toContain('Berbeda');
  await choose(verifikator1, 'Kembalikan');
  const form = verifikator1.getByRole('form', { name: 'Kembalikan' });
  await form.getByRole('checkbox', { name: 'Jabatan dan pangkat' }).check();
  await form.getByLabel('Catatan').fill('Jabatan Anda menurut SIMPEG sudah berubah.');
  expect(await faultsBothWays(verifikator1)).toEqual([]);
  await press(verifikator1, 'Kembalikan');
  await reads(verifikator1, /dikembalikan/);

  await operator1.getByRole('link', { name: number }).click();
  await operator1.getByRole('button', { name: 'Ajukan perbaikan' }).waitFor();
  await operator1.getByLabel('Jabatan').fill('Kepala Subbagian');
  expect(await faultsBothWays(operator1)).toEqual([]);
  await operator1.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await openFromInbox(verifikator1, number);
  expect((await comparisonOf(verifikator1, 'Jabatan')).at(-1)).toContain('Sama');
  expect(await stepOf(verifikator1, 2).innerText()).toContain('Data dibandingkan dengan SIMPEG');
});

test('holders who cannot be renewed stay in the form, each with the reason', async () => {
  const { operator1 } = office.at;
  const [holder, late] = await Promise.all([newHolder(SOON), newHolder()]);
  const own = await ownPage(holder);
  const standing = await state(own.page);
  await beginLetter(operator1, 'Perpanjangan');
  await typeFacts(operator1);
  await operator1.getByLabel('NIK pemegang').fill(inventPerson('pns').nik);
  for (const [index, { person }] of [holder, late].entries()) {
    await operator1.getByRole('button', { name: 'Tambah pemegang' }).click();
    await operator1.getByLabel(`NIK pemegang ${index + 2}`).fill(person.nik);
  }
  await send(operator1);
  await operator1.getByText(/^Perpanjangan tidak cocok bagi 2 pemegang/).waitFor();
  await operator1.getByRole('button', { name: 'Tetap catat surat ini' }).click();
  await operator1.getByText('3 pemegang ditolak').waitFor();
  const list = operator1.getByRole('region', { name: 'Pemegang akun (3)' }).getByRole('listitem');
  await list
    .nth(0)
    .getByText(/^Ditolak:/)
    .waitFor();
  await list.nth(1).getByText('Ditolak: Masih ada perpanjangan berjalan').waitFor();
  await list.nth(2).getByText('Ditolak: Belum dapat diperpanjang').waitFor();
  expect(await faultsBothWays(operator1)).toEqual([]);
  await list.nth(1).getByRole('link', { name: 'Buka berkas yang ada' }).click();
  await operator1.getByText(standing).first().waitFor();

  await own.page.reload();
  await own.page.getByText(`dengan nomor ${standing}`).waitFor();
  expect(await own.page.getByRole('button', { name: 'Ajukan perpanjangan' }).count()).toBe(0);
  expect([...(await pageFaults(own.page)), ...own.complaints]).toEqual([]);
});

test('a certificate that ends before it is renewed closes the case, and the registry says so', async () => {
  const { operator1, verifikator1 } = office.at;
  const holder = await newHolder(SOON);
  const { caseId, number } = await enterFromRegistry(operator1, holder);
  await checkCompleteness(verifikator1, number, 'Nyatakan data sesuai');
  await reads(verifikator1, /^Langkah 5 dari 7/);
  const own = await openOwnPage(browser, await addressFor({ id: caseId, person: holder.person }));
  await own.page.getByRole('button', { name: 'Tarik kembali permohonan' }).click();
  await nextThing(own.page, 'Tarik kembali permohonan Anda?').waitFor();
  expect(await pageFaults(own.page)).toEqual([]);
  await own.page.getByRole('button', { name: 'Tidak jadi' }).click();

  await world.certificateEnds(holder.person.email, dayIn(-1));
  await reads(verifikator1, /^Ditutup: masa berlaku sertifikat elektronik berakhir/);
  await stepOf(verifikator1, 5).getByText('Sertifikat berakhir').waitFor();
  expect(await faultsBothWays(verifikator1)).toEqual([]);
  await nextThing(own.page, /telah berakhir$/).waitFor();
  expect([...(await pageFaults(own.page)), ...own.complaints]).toEqual([]);
  const row = await accountOf(operator1, holder);
  await row.getByText('Berakhir sebelum diperpanjang').waitFor();
  expect(await row.getByRole('link', { name: /^Ajukan/ }).count()).toBe(0);
  expect(await faultsBothWays(operator1)).toEqual([]);
});

test('lists and the board tell renewals from the other kinds', async () => {
  const { page, complaints } = await openWindow(browser, PHONE);
  await page.context().addCookies(await office.at.operator1.context().cookies());
  await page.goto('/berkas?jenis=perpanjangan');
  await page.getByRole('listitem').first().waitFor();
  for (const card of await page.getByRole('main').getByRole('listitem').all()) {
    await card.getByText('Perpanjangan', { exact: true }).waitFor();
  }
  expect([...(await pageFaults(page)), ...complaints]).toEqual([]);
});
