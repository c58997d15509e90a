import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { caseAt, type MadeCase } from './cases.js';
import { letterOfMany } from './letters-of-many.js';
import { faultsOf, faultsOnPhone, takesFocus, standing, stepOf, tabTo, windowOf } from './looks.js';
import { findInInbox } from './officials.js';
import { pictured } from './pictured.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const URGENT = { letter: { nature: 'sangat-segera' } } as const;
const undo = (page: Page) => page.getByRole('button', { name: /^Batalkan penerusan/ });
const forwardHere = (page: Page) =>
  page.getByRole('button', { name: 'Teruskan ke Kabid Jementa Sis Ap' }).last().click();
const isBack = async (page: Page) => {
  await page.getByText('Penerusan dibatalkan: berkas kembali pada Anda').waitFor();
};
const standsAt = async (page: Page, step: number, { address }: MadeCase) => {
  await page.goto(address);
  await standing(page).getByText(`Langkah ${step} dari 14`).waitFor();
};

it('a forwarding is taken back on the case’s page, which shows both', async () => {
  const made = await caseAt('kapusdatin');
  const window = await windowOf(browser, 'kapusdatin1', made.address);
  const { page } = window;
  await forwardHere(page);
  await undo(page).waitFor();
  // Read out once, politely; what counts down is for the eye alone.
  const notice = page.getByRole('status').filter({ has: undo(page) });
  expect(await notice.count()).toBe(1);
  expect(await undo(page).locator('[aria-hidden]').innerText()).toMatch(/^Batalkan \((10|[6-9])\)$/);
  expect(await faultsOf(window)).toEqual([]);
  await pictured(page, 'batalkan-penerusan');
  await undo(page).click();
  await isBack(page);
  await standing(page)
    .getByText(/^Langkah 2 dari 14/)
    .waitFor();
  await stepOf(page, 2).getByText('Putaran 1: penerusan dibatalkan').waitFor();
  await page.getByRole('form', { name: 'Teruskan' }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await pictured(page, 'penerusan-dibatalkan');
});

it('by keyboard: by Z from anywhere, and by Tab, on a phone of 320 px too', async () => {
  const made = await caseAt('kapusdatin');
  const window = await windowOf(browser, 'kapusdatin1', made.address, { ...PHONE, width: 320 });
  const { page } = window;
  await forwardHere(page);
  await undo(page).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.keyboard.press('z');
  await isBack(page);
  await page.getByRole('form', { name: 'Teruskan' }).waitFor();
  await forwardHere(page);
  await undo(page).waitFor();
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, undo(page));
  await takesFocus(page, undo(page));
  await page.keyboard.press('Enter');
  await standsAt(page, 2, made);
});

it('in the inbox a case, and a whole letter, come back into the list', async () => {
  const made = await caseAt('kapusdatin');
  const letter = await letterOfMany(3);
  const window = await windowOf(browser, 'kapusdatin1', '/kotak-masuk');
  const { page } = window;
  const forward = async (button: string | RegExp) => {
    await page.getByRole('button', { name: button }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Teruskan ke/ })
      .click();
    await undo(page).waitFor();
  };
  await findInInbox(page, made.number);
  await forward(`Teruskan ${made.number}`);
  await page.getByRole('link', { name: made.number }).waitFor({ state: 'detached' });
  expect(await faultsOf(window)).toEqual([]);
  await undo(page).click();
  await isBack(page);
  await page.getByRole('button', { name: `Teruskan ${made.number}` }).waitFor();

  await page.goto('/kotak-masuk?urut=terbaru');
  const three = new RegExp(`^Teruskan 3 pemohon, Surat ${letter.number}`);
  await forward(three);
  await page.getByText('3 berkas diteruskan').waitFor();
  await undo(page).click();
  await page.getByText('3 penerusan dibatalkan').waitFor();
  await page.getByRole('button', { name: three }).waitFor();
});

it('it goes along to the next case', async () => {
  const made = await caseAt('kapusdatin', URGENT);
  await caseAt('kapusdatin', URGENT);
  const { page } = await windowOf(browser, 'kapusdatin1', made.address);
  await forwardHere(page);
  await page.getByRole('link', { name: 'Berkas berikutnya (N)' }).waitFor();
  await page.keyboard.press('n');
  await page.waitForURL((url) => url.pathname !== made.address);
  await undo(page).click();
  await isBack(page);
  await standsAt(page, 2, made);
});

it('once it cannot be taken back any more, the button is gone, and who is too late reads what to do', async () => {
  const made = await caseAt('kapusdatin');
  const window = await windowOf(browser, 'kapusdatin1', made.address);
  const { page } = window;
  // The word that comes too late, as on a line that stalls.
  await page.route('**/api/v1/inbox/recalls', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 16_000));
    await route.continue();
  });
  await forwardHere(page);
  await undo(page).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'Penerusan tidak dapat dibatalkan lagi' });
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain('Hubungi pejabat berikutnya');
  expect(await faultsOf(window)).toEqual([]);
  await pictured(page, 'penerusan-terlambat-dibatalkan');
  await standsAt(page, 3, made);

  const other = await caseAt('kapusdatin');
  await page.goto(other.address);
  await forwardHere(page);
  await undo(page).waitFor();
  await undo(page).waitFor({ state: 'detached' });
  await standsAt(page, 3, other);
});
