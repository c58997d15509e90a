import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy, extractText } from 'unpdf';
import { openBrowser, PHONE } from './browser.js';
import { ask, caseAt, gateway } from './cases.js';
import { letterOfMany } from './letters-of-many.js';
import { faultsOf, faultsOnPhone, windowOf } from './looks.js';

/** Of A4, in points. */
const A4 = { width: 595, height: 842 };
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' };
/** As long as a note can be. */
const LONGEST_NOTE = 'Mohon diteliti dan segera dilaporkan. '.repeat(60).slice(0, 2_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

async function printed(page: Page) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { pages: pdf.numPages, size: { width: Math.round(width), height: Math.round(height) }, text };
}

it('the sheet of a case that has passed all levels is printed on one page of A4, without the app around it', async () => {
  const made = await caseAt('verifikator');
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  await page.getByRole('link', { name: 'Lembar disposisi' }).click();
  const sheet = page.getByRole('article', { name: 'Lembar disposisi' });
  await sheet.getByText('Dimas Prakoso').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  const { pages, size, text } = await printed(page);
  expect([pages, size]).toEqual([1, A4]);
  const inOneLine = text.replaceAll(/\s+/g, ' ');
  for (const name of ['Bambang Hartono', 'Andi Saputra', 'Dimas Prakoso', made.number]) {
    expect(inOneLine).toContain(name);
  }
  expect(inOneLine).toContain(made.person.name);
  expect(inOneLine).toMatch(/Surat dari Kepala Satuan Kerja/);
  for (const word of ['Cetak', 'Kotak masuk', 'Putri Maharani']) expect(inOneLine).not.toContain(word);
});

it('a sheet with the longest notes of all three levels is one page as well, and says where the rest is', async () => {
  const made = await caseAt('kapusdatin');
  const forward = { ...FORWARD, note: LONGEST_NOTE };
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1']) {
    await ask(official, made, 'disposition', forward);
  }
  const window = await windowOf(browser, 'kasubbid1', `${made.address}/lembar-disposisi`, PHONE);
  await window.page.getByRole('article').getByText('Dimas Prakoso').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  const { pages, text } = await printed(window.page);
  expect(pages).toBe(1);
  expect(text.match(/selengkapnya\s+pada\s+berkas/g)).toHaveLength(3);
});

it('the sheet of a letter names all its applicants, and for whom a disposition is that is not for all', async () => {
  const letter = await letterOfMany(3);
  const [first, second, third] = letter.cases;
  if (!first || !second || !third) throw new Error('the letter has three');
  for (const { id } of [first, second])
    await gateway.decide('kapusdatin1', id, 'disposition', { dataVersion: 1, ...FORWARD });
  await gateway.decide('kapusdatin1', third.id, 'disposition', {
    ...{ dataVersion: 1, outcome: 'return', fields: ['position'], note: 'Jabatan belum sesuai.' },
  });
  const window = await windowOf(browser, 'kabid1', `/berkas/${second.id}/lembar-disposisi`);
  const { page } = window;
  const sheet = page.getByRole('article', { name: 'Lembar disposisi' });
  await sheet.getByRole('heading', { name: 'Pemohon pada surat ini (3)' }).waitFor();
  const listed = await sheet.getByRole('listitem').allInnerTexts();
  expect(listed.map((text) => text.split(',')[0])).toEqual(letter.people.map(({ name }) => name));
  expect(listed[2]).toMatch(/Dikembalikan/);
  const disposed = sheet.getByRole('row').filter({ hasText: 'Bambang Hartono' });
  await disposed.getByText('Untuk nomor 1, 2.').waitFor();
  await sheet.getByText('Sekretaris Jenderal').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  const { text } = await printed(page);
  for (const { name } of letter.people) expect(text.replaceAll(/\s+/g, ' ')).toContain(name);
});

it.each([PHONE.width, 320])('reads on a phone of %i px, each value under its title', async (width) => {
  const made = await caseAt('verifikator');
  const window = await windowOf(browser, 'verifikator1', `${made.address}/lembar-disposisi`, {
    width,
    height: 740,
  });
  const { page } = window;
  const cell = page.getByRole('article').getByText('Bambang Hartono');
  await cell.waitFor();
  expect(await faultsOf(window)).toEqual([]);
  const box = await cell.boundingBox();
  // In a column of four on such a phone a name would have 60 px.
  expect(box?.width).toBeGreaterThan(120);
});

it('what the page tells is not printed: a message, the word that one is offline, a dialog', async () => {
  const made = await caseAt('kabid');
  const window = await windowOf(browser, 'kabid1', '/kotak-masuk?urut=terbaru');
  const { page } = window;
  await page.getByRole('button', { name: `Teruskan ${made.number}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Teruskan ke/ })
    .click();
  const message = page.getByRole('status').filter({ hasText: 'Diteruskan ke' });
  await message.getByRole('link', { name: 'Buka berkas' }).click();
  await page.getByRole('link', { name: 'Lembar disposisi', exact: true }).click();
  const sheet = page.getByRole('article', { name: 'Lembar disposisi' });
  await sheet.getByText('Andi Saputra').waitFor();
  await page.context().setOffline(true);
  await page.getByText('Anda sedang luring').waitFor();
  await message.waitFor();
  const { text } = await printed(page);
  const inOneLine = text.replaceAll(/\s+/g, ' ');
  expect(inOneLine).toContain('Andi Saputra');
  for (const word of ['Diteruskan ke Kasubbid', 'Buka berkas', 'luring', 'Cetak'])
    expect(inOneLine).not.toContain(word);
  await page.emulateMedia({ media: 'print' });
  expect(await message.isVisible()).toBe(false);
  expect(await sheet.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect(await message.isVisible()).toBe(true);
});
