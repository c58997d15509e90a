import { inventPerson } from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { newHolder, type Holder } from './account-holders.js';
import { accountOf, faultsBothWays } from './registry.js';
import { readMail } from './applicant.js';
import { openBrowser, openWindow, PHONE } from './browser.js';
import { marksOf, reads } from './cases-of-people.js';
import { beginLetter, entered, typeFacts } from './letters.js';
import { note, pageFaults, stepOf } from './looks.js';
import { openOffice, type Office } from './office.js';
import { choose, forwardFromInbox, openFromInbox, press } from './officials.js';
import { addressFor, nextThing, openOwnPage } from './own-case.js';
import { checkCompleteness, revokeAtPortal } from './verifikator.js';

const PEOPLE = ['operator1', 'kapusdatin1', 'kabid1', 'kasubbid1', 'verifikator1'] as const;
const DONE = 'Selesai';
const ENDED = 'Selesai: sertifikat elektronik telah dicabut';
const LEAKED = 'Passphrase atau perangkat bocor atau hilang';

let browser: Browser;
let office: Office<(typeof PEOPLE)[number]>;
beforeAll(async () => {
  browser = await openBrowser();
  // The head of the centre decides on the way.
  office = await openOffice(browser, PEOPLE, { kapusdatin1: PHONE });
});
afterAll(() => browser?.close());
afterEach(() => expect(office.complaints().filter((text) => !REFUSED.test(text))).toEqual([]));

/** The browser itself writes a line for every answer that is a refusal. */
const REFUSED = /^Failed to load resource/;
const reason = (page: Page) => page.getByLabel('Alasan pada surat');
const send = (page: Page) => page.getByRole('button', { name: /^Catat/ }).click();
const atHome = async (): Promise<Page> => (await openWindow(browser)).page;

/** Enters a letter about one holder by the NIK. @returns the number of the case */
async function enter(page: Page, { person }: Holder, why: string): Promise<string> {
  await beginLetter(page, 'Pencabutan');
  await typeFacts(page);
  await reason(page).selectOption({ label: why });
  await page.getByLabel('NIK pemegang').fill(person.nik);
  await send(page);
  await page.getByRole('button', { name: 'Surat berikutnya' }).waitFor();
  const [begun] = await entered(page);
  return begun?.caseNumber ?? '';
}

test('an account of the registry comes from the letter to its end', async () => {
  const { operator1, kapusdatin1, kabid1, kasubbid1, verifikator1 } = office.at;
  const [holder, applicant, portal] = await Promise.all([newHolder(), atHome(), atHome()]);
  const { person } = holder;

  const row = await accountOf(operator1, holder);
  await row.getByRole('link', { name: `Ajukan pencabutan akun ${person.name}` }).click();
  await operator1.getByRole('heading', { name: 'Pemegang akun (1)' }).waitFor();
  const named = operator1.getByRole('region', { name: 'Pemegang akun (1)' });
  await named.getByText(person.name, { exact: true }).waitFor();
  await operator1.waitForURL('**/surat-baru?jenis=pencabutan');
  await send(operator1);
  await operator1.getByRole('link', { name: /^Alasan pencabutan: Pilih alasan/ }).waitFor();
  expect(await faultsBothWays(operator1)).toEqual([]);
  await typeFacts(operator1);
  await reason(operator1).selectOption({ label: 'Pensiun' });
  await operator1.reload();
  await named.getByText(person.name, { exact: true }).waitFor();
  await operator1.getByRole('button', { name: 'Ganti PDF' }).waitFor();
  await send(operator1);
  await operator1.getByRole('heading', { name: '1 pemegang tercatat' }).waitFor();
  const [begun] = await entered(operator1);
  const number = begun?.caseNumber ?? '';

  expect(await forwardFromInbox(kapusdatin1, number)).toContain('Diteruskan ke Kabid Jementa Sis Ap');
  expect(await forwardFromInbox(kabid1, number)).toContain('Diteruskan ke Kasubbid Banglola Siska');
  expect(await forwardFromInbox(kasubbid1, number)).toContain('Diteruskan ke Verifikator');
  await checkCompleteness(verifikator1, number, 'Nyatakan sesuai');
  await reads(verifikator1, 'Langkah 6 dari 8: Mencabut sertifikat elektronik di portal BSrE');
  expect(await verifikator1.getByRole('link', { name: /^Buka portal BSrE/ }).getAttribute('href')).toContain(
    '/bsre/portal',
  );
  expect(await faultsBothWays(verifikator1)).toEqual([]);
  await revokeAtPortal(portal, person, 'Pensiun');
  await press(verifikator1, 'Catat pencabutan');

  await reads(verifikator1, ENDED);
  expect(await marksOf(verifikator1)).toEqual(Array<string>(8).fill(DONE));
  expect(await verifikator1.getByRole('main').innerText()).not.toMatch(/pemohon tercatat|Nomor pendaftaran/);
  expect(await faultsBothWays(verifikator1)).toEqual([]);
  await verifikator1.getByRole('link', { name: 'Lembar disposisi' }).click();
  const sheet = verifikator1.getByRole('article', { name: 'Lembar disposisi' });
  await sheet.getByText('SOP Pencabutan Akun Tanda Tangan Elektronik').waitFor();
  await sheet.getByText('Pensiun').waitFor();

  expect(await readMail(applicant, person, 'Sertifikat elektronik Anda telah dicabut')).toContain(number);
  const own = await openOwnPage(browser, await addressFor({ id: begun?.caseId ?? '', person }, 3));
  await own.page.getByRole('heading', { level: 1, name: 'Pencabutan akun TTE Anda' }).waitFor();
  await nextThing(own.page, 'Sertifikat elektronik Anda telah dicabut').waitFor();
  expect(await own.page.getByRole('listitem').filter({ hasText: DONE }).count()).toBe(4);
  expect(await own.page.getByRole('main').innerText()).not.toMatch(/pendaftaran/i);
  expect([...(await pageFaults(own.page)), ...own.complaints]).toEqual([]);

  const ended = await accountOf(operator1, holder);
  expect(await ended.innerText()).toMatch(/Dicabut[^]*Pensiun/);
  expect(await ended.getByRole('link', { name: 'Ajukan pencabutan' }).count()).toBe(0);
  await operator1.getByLabel('Status akun').selectOption({ label: 'Masih berlaku' });
  await operator1.getByText('Tidak ada akun yang cocok').waitFor();
  await operator1.getByLabel('Status akun').selectOption({ label: 'Dicabut' });
  await operator1.getByText('Menampilkan 1 akun', { exact: true }).waitFor();
  expect(await faultsBothWays(operator1)).toEqual([]);
  await operator1.getByRole('link', { name: `Pencabutan ${number}` }).click();
  await operator1.getByRole('link', { name: 'Lihat pendaftaran akun ini' }).click();
  await operator1.waitForURL(`**/berkas/${holder.caseId}`);
});

test('what is leaked makes haste: one word is enough, and the others follow', async () => {
  const { operator1, kapusdatin1, kabid1, kasubbid1, verifikator1 } = office.at;
  const [holder, applicant, portal] = await Promise.all([newHolder(), atHome(), atHome()]);
  await beginLetter(operator1, 'Pencabutan');
  await reason(operator1).selectOption({ label: LEAKED });
  await operator1.getByText('Ditangani SEGERA', { exact: true }).waitFor();
  expect(await faultsBothWays(operator1)).toEqual([]);
  const number = await enter(operator1, holder, LEAKED);

  expect(await forwardFromInbox(kasubbid1, number)).toContain('Diteruskan ke Verifikator');
  await checkCompleteness(verifikator1, number, 'Nyatakan sesuai');
  await verifikator1.getByText('Pencabutan segera').waitFor();
  expect((await marksOf(verifikator1)).slice(1, 4)).toEqual(['Menyusul', 'Menyusul', DONE]);
  expect(await faultsBothWays(verifikator1)).toEqual([]);
  await revokeAtPortal(portal, holder.person, 'Passphrase bocor');
  await press(verifikator1, 'Catat pencabutan');
  await readMail(applicant, holder.person, 'Sertifikat elektronik Anda telah dicabut');

  expect(await (await accountOf(operator1, holder)).innerText()).toContain(LEAKED);
  await openFromInbox(kapusdatin1, number);
  await press(kapusdatin1, 'Catat disposisi susulan');
  await kapusdatin1.getByRole('heading', { name: 'Yang diminta dari Anda' }).waitFor({ state: 'detached' });
  expect(await forwardFromInbox(kabid1, number, '', 'Disposisi susulan')).toContain('tercatat');
  await reads(verifikator1, ENDED);
  expect(await marksOf(verifikator1)).toEqual(Array<string>(8).fill(DONE));
  expect(await stepOf(verifikator1, 3).innerText()).toContain('Disposisi susulan');
});

test('holders who are refused stay in the form, each with the reason', async () => {
  const { operator1 } = office.at;
  const [holder, other] = await Promise.all([newHolder(), newHolder()]);
  const standing = await enter(operator1, holder, 'Pensiun');
  await beginLetter(operator1, 'Pencabutan');
  await typeFacts(operator1);
  await reason(operator1).selectOption({ label: 'Meninggal dunia' });
  await operator1.getByLabel('NIK pemegang').fill(inventPerson('pns').nik);
  for (const [index, { person }] of [holder, other].entries()) {
    await operator1.getByRole('button', { name: 'Tambah pemegang' }).click();
    await operator1.getByLabel(`NIK pemegang ${index + 2}`).fill(person.nik);
  }
  await send(operator1);
  await operator1.getByText(/^Pencabutan tidak cocok bagi \d pemegang/).waitFor();
  await operator1.getByRole('button', { name: 'Tetap catat surat ini' }).click();
  await operator1.getByText('1 pemegang tercatat, 2 pemegang ditolak').waitFor();
  const list = operator1.getByRole('region', { name: 'Pemegang akun (2)' }).getByRole('listitem');
  expect(await list.nth(0).innerText()).toContain('Ditolak:');
  await list.nth(1).getByRole('link', { name: 'Buka berkas yang ada' }).waitFor();
  expect(await faultsBothWays(operator1)).toEqual([]);
  await operator1.getByRole('button', { name: 'Hapus pemegang 1' }).click();
  expect(new URL(operator1.url()).search).toBe('?jenis=pencabutan');
  await operator1.getByRole('radio', { name: 'Pendaftaran' }).check();
  await operator1.getByLabel('Nama lengkap').waitFor();
  expect(await operator1.getByLabel('Nomor surat').inputValue()).toBe('');
  await operator1.getByRole('radio', { name: 'Pencabutan' }).check();
  await operator1.getByRole('link', { name: 'Buka berkas yang ada' }).click();
  await operator1.getByText(standing).first().waitFor();
});

test('a certificate that is kept after all closes the case, and the account stays', async () => {
  const { operator1, kapusdatin1, verifikator1 } = office.at;
  const holder = await newHolder();
  const number = await enter(operator1, holder, LEAKED);
  await forwardFromInbox(kapusdatin1, number);
  await checkCompleteness(verifikator1, number, 'Nyatakan sesuai');
  await choose(verifikator1, 'Tidak jadi dicabut');
  await note(verifikator1).fill('Perangkat ditemukan kembali.');
  await press(verifikator1, 'Tutup tanpa pencabutan');
  await reads(verifikator1, 'Ditutup: sertifikat elektronik tidak jadi dicabut');
  await verifikator1
    .getByRole('group', { name: /tidak jadi dicabut/ })
    .getByText('Perangkat ditemukan')
    .waitFor();
  expect(await faultsBothWays(verifikator1)).toEqual([]);
  const row = await accountOf(operator1, holder);
  await row.getByRole('link', { name: 'Ajukan pencabutan' }).waitFor();
});
