import { eventually, inventPerson } from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { postForm, CASES } from '../support/door.js';
import { mint } from '../support/tokens.js';
import { openBrowser, PHONE } from './browser.js';
import { caseAt, gateway } from './cases.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';
import { scannedLetter } from './scanned-letter.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const firstPage = (page: Page) => page.getByRole('img', { name: 'Halaman 1 dari 1' });
const widthOf = async (page: Page) => (await firstPage(page).boundingBox())?.width ?? 0;

it('a letter is shown in the page, is read out, is made larger by keyboard, and can be saved', async () => {
  const body = 'Permohonan akun TTE untuk pegawai';
  const made = await caseAt('kapusdatin', { letter: { body } });
  const window = await windowOf(browser, 'kapusdatin1', made.address);
  const { page } = window;
  const letter = page.getByRole('region', { name: 'Isi surat permohonan' });
  await letter.getByText(body).waitFor();
  const before = await widthOf(page);
  await tabTo(page, page.getByRole('button', { name: 'Perbesar' }));
  await page.keyboard.press('Enter');
  await tabTo(page, letter);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh' }).click();
  expect((await saving).suggestedFilename()).toBe(`surat-${made.number}.pdf`);
  expect(await widthOf(page)).toBeCloseTo(before * 1.5, 0);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});

it('a letter that a scanner made is shown as well: its pictures are drawn', async () => {
  const window = await windowOf(browser, 'kapusdatin1', '/berkas', PHONE);
  const { page } = window;
  const letter = { number: 'B/7/XI/2026', date: '2026-11-02', subject: 'Permohonan', signedBy: 'Kepala' };
  const facts = { ...letter, nature: 'biasa', receivedAt: new Date().toISOString() };
  const data = { applicant: inventPerson('tni'), letter: facts };
  const { body } = await postForm(CASES, data, await scannedLetter(page), await mint('operator1'));
  const id = String(body['caseId']);
  await gateway.reaches(id, 'awaiting-disposition');
  await page.goto(`/berkas/${id}`);
  await page.getByRole('tab', { name: 'Surat' }).click();
  await firstPage(page).waitFor();
  const red = `(() => {
    const canvas = document.querySelector('canvas[role=img]');
    const [r, g, b] = canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 4, 1, 1).data;
    return r > 120 && g < 60 && b < 60;
  })()`;
  const drawn = async () => (await page.evaluate<boolean>(red)) || undefined;
  await eventually('the scan', drawn, 20);
  expect(await faultsOf(window)).toEqual([]);
});
