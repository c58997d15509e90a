import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy, extractText } from 'unpdf';
import { openBrowser, PHONE } from './browser.js';
import { ask, caseAt } from './cases.js';
import { faultsOf, faultsOnPhone, windowOf } from './looks.js';

/** Of A4, in points. */
const A4 = { width: 595, height: 842 };
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
  for (const word of ['Cetak', 'Kotak masuk', 'Putri Maharani']) expect(inOneLine).not.toContain(word);
});

it('a sheet with the longest notes of all three levels is one page as well, and says where the rest is', async () => {
  const made = await caseAt('kapusdatin');
  const forward = { outcome: 'forward', instruction: 'tindak-lanjuti', note: LONGEST_NOTE };
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
