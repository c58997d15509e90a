import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow } from './browser.js';
import { caseAt } from './cases.js';
import { faultsOf, faultsOnPhone, takesFocus, tabTo, windowOf } from './looks.js';
import { findInInbox } from './officials.js';
import { addressFor } from './own-case.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const SMALLEST = { width: 320, height: 640 };
/** A desk's window at a zoom of 200 % is as wide as this. */
const ZOOMED = { width: 640, height: 450 };
const WORDS = 'Nama pada surat ditulis Anton.\nSudah saya tanyakan kepada PIC.';

const comments = (page: Page) => page.getByRole('region', { name: 'Catatan internal' });
const input = (page: Page) => comments(page).getByRole('textbox', { name: 'Tulis catatan internal' });
const adding = (page: Page) => comments(page).getByRole('button', { name: 'Tambah catatan' });

it('a comment is written by keyboard, seen at once by a colleague, and counted in the inbox', async () => {
  const made = await caseAt('kasubbid');
  const colleague = await windowOf(browser, 'kasubbid1', made.address);
  await input(colleague.page).waitFor();
  const writer = await windowOf(browser, 'kabid1', made.address);
  const { page } = writer;
  await tabTo(page, input(page));
  await page.keyboard.type(WORDS);
  await page.reload();
  expect(await input(page).inputValue()).toBe(WORDS);
  await tabTo(page, adding(page));
  await page.keyboard.press('Enter');
  const item = comments(page).getByRole('listitem');
  await item.getByText('Nama pada surat ditulis Anton.').waitFor();
  expect(await item.innerText()).toMatch(
    /^Kabid Jementa Sis Ap — Andi Saputra, \d+ \S+ \d{4} pukul [\d.]+ WIB/,
  );
  expect(await input(page).inputValue()).toBe('');
  expect(await faultsOf(writer)).toEqual([]);
  // Nothing was reloaded there.
  await comments(colleague.page).getByText('Sudah saya tanyakan kepada PIC.').waitFor();
  await input(colleague.page).fill('Terima kasih.');
  await adding(colleague.page).click();
  await comments(page).getByText('Terima kasih.').waitFor();
  expect(await comments(page).getByRole('listitem').count()).toBe(2);
  await findInInbox(colleague.page, made.number);
  await colleague.page.getByText('2 catatan internal').waitFor();
  expect(await faultsOf(colleague)).toEqual([]);
  expect(await faultsOnPhone(colleague)).toEqual([]);
});

it.each([SMALLEST, ZOOMED])('is read and written at %j, and an empty one is told of', async (size) => {
  const made = await caseAt('kapusdatin');
  const window = await windowOf(browser, 'operator1', made.address, size);
  const { page } = window;
  await adding(page).click();
  await comments(page).getByText('Tulis catatannya lebih dahulu.').waitFor();
  await takesFocus(page, input(page));
  expect(await faultsOf(window)).toEqual([]);
  await input(page).fill('x'.repeat(300));
  await adding(page).click();
  await comments(page).getByRole('listitem').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('neither applicant nor auditor sees any of it', async () => {
  const made = await caseAt('activation');
  const writer = await windowOf(browser, 'verifikator1', made.address);
  await input(writer.page).fill(WORDS);
  await adding(writer.page).click();
  await comments(writer.page).getByRole('listitem').waitFor();
  const auditor = await windowOf(browser, 'auditor1', made.address);
  await auditor.page.getByRole('group', { name: 'Status berkas' }).waitFor();
  expect(await auditor.page.getByText('Catatan internal').count()).toBe(0);
  expect(await faultsOf(auditor)).toEqual([]);
  const { page } = await openWindow(browser);
  await page.goto(await addressFor(made));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('heading', { name: 'Posisi berkas Anda' }).waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/Anton|internal/);
});
