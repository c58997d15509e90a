import { inventPerson, samplePdf } from '@tte/local';
import type { Browser, Locator, Page } from 'playwright-core';
import { DESK, openBrowser, PHONE } from './browser.js';
import { caseAt } from './cases.js';
import { entered, typeLetter } from './letters.js';
import { faultsOf, faultsOnPhone, takesFocus, tabTo, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const SMALLEST = { width: 320, height: 640 };
/** A desk's window at a zoom of 200 % is as wide as this. */
const ZOOMED = { width: 640, height: 450 };
interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const SK: Chosen = {
  name: 'sk.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(samplePdf('Surat Keputusan')),
};
const LONG = 'Surat Keputusan Kepala Pusat Data dan Informasi tentang pengangkatan dalam jabatan fungsional';

/** A picture as a scanner makes it. */
const scan = async (page: Page, type: 'png' | 'jpeg') => ({
  name: `scan.${type}`,
  mimeType: `image/${type}`,
  buffer: await page.screenshot({ type }),
});
const attachments = (page: Page) => page.getByRole('region', { name: /^Lampiran surat/ });

async function choose(page: Page, button: Locator, ...files: Chosen[]) {
  const choosing = page.waitForEvent('filechooser');
  await button.click();
  await (await choosing).setFiles(files);
}

/** Adds one in the dialog of a case. */
async function add(page: Page, title: string, file: Chosen): Promise<void> {
  await attachments(page).getByRole('button', { name: 'Tambah lampiran' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tambah lampiran' });
  await dialog.getByLabel('Judul lampiran').fill(title);
  await choose(page, dialog.getByRole('button', { name: 'Berkas' }), file);
  await dialog.getByRole('button', { name: 'Tambah lampiran' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Adds one more to the letter that is entered. */
async function addOne(page: Page, pick: Locator, titles: Locator): Promise<void> {
  const count = await titles.count();
  await choose(page, pick, SK);
  await titles.nth(count).waitFor();
}

it('what an applicant sent by mail is added to the case, opened by an official, and named on the sheet', async () => {
  const made = await caseAt('kabid');
  const desk = await windowOf(browser, 'operator1', made.address);
  await attachments(desk.page).getByText('Belum ada lampiran.').waitFor();
  const official = await windowOf(browser, 'kabid1', made.address);
  const { page } = official;
  await page.getByRole('group', { name: 'Status berkas' }).waitFor();
  expect(await attachments(page).count()).toBe(0);
  await add(desk.page, LONG, SK);
  await add(desk.page, 'Kartu identitas', await scan(desk.page, 'jpeg'));
  expect(await faultsOf(desk)).toEqual([]);
  // It comes without a reload.
  await attachments(page).getByText('Kartu identitas', { exact: true }).waitFor();
  expect(await attachments(page).getByRole('button', { name: 'Tambah lampiran' }).count()).toBe(0);
  const show = attachments(page).getByRole('button', { name: 'Tampilkan Kartu identitas' });
  await tabTo(page, show);
  await page.keyboard.press('Enter');
  const picture = attachments(page).getByRole('img', { name: 'Kartu identitas' });
  await picture.waitFor();
  await page.waitForFunction(
    '[...document.images].every((image) => image.complete && image.naturalWidth > 0)',
  );
  await attachments(page)
    .getByRole('button', { name: `Tampilkan ${LONG}` })
    .click();
  await attachments(page).getByRole('img', { name: 'Halaman 1 dari 1' }).waitFor();
  expect(await faultsOf(official)).toEqual([]);
  const saving = page.waitForEvent('download');
  await attachments(page).getByRole('button', { name: 'Unduh Kartu identitas' }).click();
  expect((await saving).suggestedFilename()).toBe(`lampiran-${made.number}-2.jpg`);
  await page.getByRole('link', { name: 'Lembar disposisi' }).click();
  const sheet = page.getByRole('article', { name: 'Lembar disposisi' });
  await sheet.getByText('2 berkas').waitFor();
  expect(await faultsOf(official)).toEqual([]);
});

it.each([DESK, PHONE])('at %j the dialog tells what is missing, and what is no attachment', async (size) => {
  const made = await caseAt('kapusdatin');
  const window = await windowOf(browser, 'operator1', made.address, size);
  const { page } = window;
  if (size === PHONE) await page.getByRole('tab', { name: 'Surat' }).click();
  await attachments(page).getByRole('button', { name: 'Tambah lampiran' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tambah lampiran' });
  await takesFocus(page, dialog.getByLabel('Judul lampiran'));
  await page.keyboard.press('Enter');
  await dialog.getByText('Tulis judul lampiran.').waitFor();
  await dialog.getByText('Pilih berkas lampirannya.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await dialog.getByLabel('Judul lampiran').fill('SK');
  const pick = dialog.getByRole('button', { name: 'Berkas' });
  await choose(page, pick, { name: 'sk.pdf', mimeType: 'application/pdf', buffer: Buffer.from('PK zip') });
  await dialog.getByText('Isi sk.pdf bukan PDF, JPEG, atau PNG.').waitFor();
  const half = (await scan(page, 'png')).buffer.subarray(0, 400);
  await dialog.getByRole('button', { name: 'Batalkan pilihan' }).click();
  await choose(page, pick, { name: 'scan.png', mimeType: 'image/png', buffer: half });
  await dialog.getByRole('button', { name: 'Tambah lampiran' }).click();
  await dialog.getByText('Berkas lampiran rusak, terpotong').waitFor();
  expect(window.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  expect(await faultsOf(window)).toEqual([]);
});

it('they come with a letter that is entered, survive a reload, and want a title each', async () => {
  const window = await windowOf(browser, 'operator1', '/surat-baru');
  const { page } = window;
  const pick = page.getByRole('button', { name: 'Pilih lampiran' });
  await typeLetter(page, { applicants: [inventPerson('pns')] });
  await choose(page, pick, SK, await scan(page, 'png'), {
    name: 'catatan.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('halo'),
  });
  await page.getByText('Isi catatan.txt bukan PDF, JPEG, atau PNG.').waitFor();
  const titles = page.getByLabel('Judul lampiran');
  await takesFocus(page, titles.first());
  await page.getByRole('button', { name: /^Catat/ }).click();
  const summary = page.getByRole('alert').filter({ hasText: '2 isian yang perlu diperbaiki' });
  await summary.getByRole('link', { name: 'Lampiran sk.pdf: Tulis judul lampiran.' }).click();
  await page.keyboard.type('SK pengangkatan');
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await titles.nth(1).fill('Kartu identitas');
  await page.reload();
  await page.getByRole('button', { name: 'Ganti PDF' }).waitFor();
  expect(await titles.first().inputValue()).toBe('SK pengangkatan');
  await choose(page, pick, SK);
  await titles.nth(2).fill('Keliru');
  await page.getByRole('button', { name: 'Hapus lampiran Keliru' }).click();
  expect(await titles.count()).toBe(2);
  await takesFocus(page, pick);
  await page.getByRole('button', { name: /^Catat/ }).click();
  await page.getByRole('button', { name: 'Surat berikutnya' }).waitFor();
  const [one] = await entered(page);
  await page.goto(`/berkas/${one?.caseId}`);
  await attachments(page).getByText('SK pengangkatan').waitFor();
  const texts = await attachments(page).getByRole('listitem').allInnerTexts();
  expect(texts.map((text) => text.split('\n')[0])).toEqual(['SK pengangkatan', 'Kartu identitas']);
  expect(await faultsOf(window)).toEqual([]);
});

it('one taken out of a full list leaves the focus where another is chosen', async () => {
  const { page } = await windowOf(browser, 'operator1', '/surat-baru');
  const pick = page.getByRole('button', { name: 'Pilih lampiran' });
  const titles = page.getByLabel('Judul lampiran');
  await choose(page, pick, SK);
  while (await pick.isEnabled()) await addOne(page, pick, titles);
  await page.getByRole('button', { name: 'Hapus lampiran sk.pdf' }).last().click();
  await takesFocus(page, pick);
});

it.each([SMALLEST, ZOOMED])('they are read at %j', async (size) => {
  const made = await caseAt('kapusdatin');
  const desk = await windowOf(browser, 'operator1', made.address);
  await add(desk.page, LONG, await scan(desk.page, 'png'));
  const window = await windowOf(browser, 'kapusdatin1', made.address, size);
  const { page } = window;
  await page.getByRole('tab', { name: 'Surat' }).click();
  await attachments(page)
    .getByRole('button', { name: `Tampilkan ${LONG}` })
    .click();
  await attachments(page).getByRole('img', { name: LONG }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
});
