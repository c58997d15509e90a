import { dayInWib } from '@tte/domain';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { caseAt, gateway, type MadeCase } from './cases.js';
import { faultsOf, faultsOnPhone, note, standing, stepOf, tabTo, windowOf } from './looks.js';
import { choose } from './officials.js';
import { addressFor, openOwnPage } from './own-case.js';
import { pictured } from './pictured.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const SECRET = { letter: { nature: 'rahasia' } } as const;
const INBOX = '/kotak-masuk?sifat=rahasia';
const DAY_MS = 24 * 3_600_000;
const dayIn = (days: number): string => dayInWib(new Date(Date.now() + days * DAY_MS).toISOString());
/** As Indonesians write it. */
const typed = (day: string): string => day.split('-').toReversed().join('/');
const heldBy = (account: 'kasubbid1' | 'verifikator1', { id }: MadeCase, until = dayIn(3)) =>
  gateway.decide(account, id, 'hold', { dataVersion: 1, until, note: 'Menunggu PIC kembali dari dinas' });
const rowOf = (page: Page, { number }: MadeCase) => page.getByRole('row').filter({ hasText: number });

it('an official holds a case with a reason and a day, by keyboard, and ends it before that', async () => {
  const made = await caseAt('kabid');
  const window = await windowOf(browser, 'kabid1', made.address);
  const { page } = window;
  await choose(page, 'Tunda');
  const form = page.getByRole('form', { name: 'Tunda' });
  await form.getByRole('button', { name: 'Tunda berkas' }).click();
  await form.getByText('Isi tanggal berkas kembali.').waitFor();
  await form.getByText('Tuliskan mengapa berkas ditunda.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await pictured(page, 'tunda-formulir');
  await form.getByLabel('Tanggal kembali').fill(typed(dayIn(3)));
  await note(page).fill('Menunggu PIC kembali dari dinas');
  await tabTo(page, form.getByRole('button', { name: 'Tunda berkas' }));
  await page.keyboard.press('Enter');
  const notice = page.getByRole('group', { name: /^Ditunda sampai \d+ \S+ \d{4}$/ });
  await notice.getByText('Menunggu PIC kembali dari dinas').waitFor();
  await standing(page)
    .getByText(/^Langkah 3 dari 14/)
    .waitFor();
  await stepOf(page, 3).getByText('Putaran 1: ditunda').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await faultsOf(window)).toEqual([]);
  // 200 % of a desk of 1280 px.
  await page.setViewportSize({ width: 640, height: 450 });
  expect(await faultsOf(window)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await pictured(page, 'berkas-ditunda');

  await choose(page, 'Akhiri penundaan');
  await page.getByRole('button', { name: 'Akhiri penundaan' }).click();
  await notice.waitFor({ state: 'detached' });
  await stepOf(page, 3).getByText('Putaran 1: penundaan diakhiri').waitFor();
});

it('in the inbox held cases come last, with their day, under a filter of their own, and cannot be ticked', async () => {
  const held = await caseAt('kasubbid', SECRET);
  const waiting = await caseAt('kasubbid', SECRET);
  await heldBy('kasubbid1', held);
  const window = await windowOf(browser, 'kasubbid1', INBOX);
  const { page } = window;
  await rowOf(page, held)
    .getByText(/^Ditunda sampai/)
    .waitFor();
  const rows = await page.locator('[data-row]').allInnerTexts();
  const placeOf = ({ number }: MadeCase) => rows.findIndex((text) => text.includes(number));
  expect(placeOf(waiting)).toBeGreaterThanOrEqual(0);
  expect(placeOf(held)).toBeGreaterThan(placeOf(waiting));
  expect(await page.getByRole('checkbox', { name: `Pilih ${held.number}` }).count()).toBe(0);
  expect(await page.getByRole('checkbox', { name: `Pilih ${waiting.number}` }).count()).toBe(1);
  expect(await faultsOf(window)).toEqual([]);
  await pictured(page, 'kotak-masuk-ditunda');
  await page.getByRole('button', { name: /^Ditunda/ }).click();
  await page.waitForURL(/ditunda=true/);
  await rowOf(page, waiting).waitFor({ state: 'detached' });
  await rowOf(page, held).waitFor();
  for (const width of [360, 320]) {
    await page.setViewportSize({ ...PHONE, width });
    await page
      .getByRole('listitem')
      .filter({ hasText: held.number })
      .getByText(/^Ditunda sampai/)
      .waitFor();
    expect(await faultsOf(window)).toEqual([]);
  }
});

it('the applicant reads that the office waits and until when, and not why', async () => {
  const made = await caseAt('approval');
  await heldBy('verifikator1', made);
  const window = await openOwnPage(browser, await addressFor(made));
  const { page } = window;
  await page.getByText(/^Kantor menunda permohonan Anda sampai \d+ \S+ \d{4}\./).waitFor();
  expect(await page.getByText('Menunggu PIC').count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await pictured(page, 'pemohon-ditunda');
});
