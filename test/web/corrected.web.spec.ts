import { APPROVE } from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { ask, caseAt, gateway, returned, world, type MadeCase } from './cases.js';
import { faultsOf, faultsOnPhone, pageFaults, standing, stepOf, windowOf } from './looks.js';
import { findInInbox } from './officials.js';
import { addressFor, nextThing, openOwnPage } from './own-case.js';

const NARROW = { width: 320, height: 640 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** The applicant's own page of a case that was returned. */
const ownPageOf = async (made: MadeCase) => openOwnPage(browser, await addressFor(made), NARROW);
const panelOf = (page: Page) => page.getByRole('region', { name: /^Diperbaiki / });

/** A case whose applicant was refused a correction without a change, and has then sent one with a note. */
async function corrected(): Promise<MadeCase> {
  const made = await caseAt('kapusdatin');
  await returned(made, ['position', 'pic']);
  const { page, complaints } = await ownPageOf(made);
  await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
  await page.getByText('Belum ada yang diperbaiki').waitFor();
  await page.getByText(/Ubah data yang ditandai petugas/).waitFor();
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('422')]);

  await page.getByLabel('Jabatan').fill('Analis Sistem Informasi');
  await page.getByLabel('Catatan untuk petugas').fill('Jabatan sesuai SK terakhir.');
  await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
  await nextThing(page, 'Tunggu kabar dari kami').waitFor();
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    const receipt = page.getByRole('group', { name: 'Perbaikan diterima' });
    await receipt.getByText(made.number).waitFor();
    await receipt.getByText(/^Diterima .* pukul .* WIB/).waitFor();
    await receipt.getByText('Jabatan dan pangkat').waitFor();
    expect(await pageFaults(page)).toEqual([]);
  }
  expect(complaints).toEqual([]);
  return made;
}

it('a correction is receipted to the applicant, and shown before and after to who returned it', async () => {
  const made = await corrected();
  const window = await windowOf(browser, 'kapusdatin1', '/');
  const { page } = window;
  await findInInbox(page, made.number);
  await page.getByText(/^Diperbaiki pemohon, \d\d\.\d\d WIB$/).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.setViewportSize(NARROW);
  await page.getByText(/^Diperbaiki pemohon, /).waitFor();
  expect(await faultsOf(window)).toEqual([]);

  await page.goto(made.address);
  const panel = panelOf(page);
  await panel.getByRole('heading', { name: /^Diperbaiki pemohon, \d\d\.\d\d WIB$/ }).waitFor();
  await panel.getByText('Jabatan sesuai SK terakhir.').waitFor();
  await panel.getByText('Tidak berubah: Kontak PIC.').waitFor();
  await panel.getByRole('cell', { name: /isinya tidak ditampilkan bagi jabatan Anda/ }).waitFor();
  expect(await panel.getByText('Analis Sistem Informasi').count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
});

it('who may see all data reads the values by the titles of their columns, on a desk and at 320 px', async () => {
  const made = await caseAt('kapusdatin');
  await returned(made, ['position', 'pic']);
  const operator = await windowOf(browser, 'operator1', made.address);
  const form = operator.page.getByRole('form', { name: 'Perbaikan data' });
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await operator.page.getByText('Belum ada yang diperbaiki').waitFor();
  await operator.page.getByText(/Ubah data yang ditandai petugas/).waitFor();
  expect(operator.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await form.getByRole('textbox', { name: 'Jabatan' }).fill('Analis Sistem Informasi');
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await standing(operator.page).getByText('Langkah 2 dari 14: Menelaah').waitFor();

  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  const table = panelOf(page).getByRole('table', { name: 'Sebelum dan sesudah perbaikan' });
  await table.waitFor();
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Data', 'Sebelum', 'Sesudah']);
  const row = table.getByRole('row', { name: /^Jabatan/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    made.person.position,
    'Analis Sistem Informasi',
  ]);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await page.setViewportSize(NARROW);
  await row.waitFor();
  expect(await table.getByRole('columnheader').count()).toBe(3);
  expect(await faultsOf(window)).toEqual([]);
});

it('a round that ended on the verifikator’s word says so, and what round 1 has done is not skipped', async () => {
  const made = await caseAt('approval');
  const reactivate = { outcome: 'reactivate', fields: ['position'], note: 'Swafoto tidak jelas.' };
  expect((await ask('verifikator1', made, 'approval', reactivate)).status).toBe(200);
  await gateway.reaches(made.id, 'awaiting-portal-refusal');
  const stated = { note: 'Ditolak di portal; BSrE belum menunjukkannya.' };
  expect((await ask('verifikator1', made, 'portal-work', stated)).status).toBe(200);
  await gateway.reaches(made.id, 'awaiting-activation');
  const own = await openOwnPage(browser, await addressFor(made, 2), PHONE);
  expect((await ask('verifikator1', made, 'portal-work', {})).status).toBe(200);
  await gateway.reaches(made.id, 'awaiting-approval');
  await own.page.getByText('menurut pernyataan Verifikator').waitFor();
  expect(await pageFaults(own.page)).toEqual([]);
  expect((await ask('verifikator1', made, 'approval', APPROVE)).status).toBe(200);
  await world.portal('approve', made.person.email);
  await gateway.reaches(made.id, 'awaiting-passphrase');

  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  await stepOf(page, 7).getByText('Menurut pernyataan Verifikator').waitFor();
  const eleven = await stepOf(page, 11).innerText();
  expect(eleven).toMatch(/Selesai[^]*Email terkirim/);
  expect(eleven).not.toMatch(/dilewati/i);
  expect(await faultsOf(window)).toEqual([]);
  await stepOf(page, 7).scrollIntoViewIfNeeded();
});
