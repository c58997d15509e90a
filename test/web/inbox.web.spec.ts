import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { ask, caseAt, claim, type MadeCase } from './cases.js';
import { faultsOf, hasFocus, takesFocus, note, stepOf, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** Cases that no other spec makes, so that they are on the first page however many wait. */
const URGENT = { letter: { nature: 'sangat-segera' } } as const;
const INBOX = '/kotak-masuk?sifat=sangat-segera';
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' };
const rowOf = (page: Page, { number }: MadeCase) => page.getByRole('row').filter({ hasText: number });
const gone = (page: Page, made: MadeCase) => rowOf(page, made).waitFor({ state: 'detached' });

/** Comes to a case by the arrows. */
async function moveTo(page: Page, made: MadeCase): Promise<void> {
  await rowOf(page, made).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  const rows = await page.locator('[data-row]').count();
  for (let moves = 0; moves < rows && !(await hasFocus(page, rowOf(page, made))); moves += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await takesFocus(page, rowOf(page, made));
}

it('by keyboard alone: the list of keys, move, open, forward and return', async () => {
  const [first, second] = [await caseAt('kapusdatin', URGENT), await caseAt('kapusdatin', URGENT)];
  const window = await windowOf(browser, 'kapusdatin1', INBOX);
  const { page } = window;
  await moveTo(page, first);
  expect(await faultsOf(window)).toEqual([]);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Pintasan papan tik' });
  await help.getByRole('row', { name: /Teruskan berkas/ }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });

  await moveTo(page, first);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: first.person.name }).waitFor();
  await page.goBack();
  // Whoever comes to a page by the app is at its heading.
  await page.getByRole('heading', { level: 1, name: 'Kotak masuk' }).and(page.locator(':focus')).waitFor();

  await moveTo(page, first);
  await page.keyboard.press('t');
  await page.getByRole('dialog', { name: 'Teruskan' }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.keyboard.press('Enter');
  await gone(page, first);
  await page.getByText('Diteruskan ke Kabid Jementa Sis Ap').waitFor();

  await moveTo(page, second);
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: 'Kembalikan untuk diperbaiki' });
  await dialog.waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  while (!(await hasFocus(page, dialog.getByRole('textbox')))) await page.keyboard.press('Tab');
  await page.keyboard.type('Nama tidak sama dengan KTP.');
  expect(await faultsOf(window)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await gone(page, second);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.goto(second.address);
  await stepOf(page, 2).getByText('Nama tidak sama dengan KTP.').waitFor();
});

it('several are forwarded together; one that somebody was faster with is told of, and the others go', async () => {
  const [lost, ...others] = [
    await caseAt('kapusdatin', URGENT),
    await caseAt('kapusdatin', URGENT),
    await caseAt('kapusdatin', URGENT),
  ];
  const window = await windowOf(browser, 'kapusdatin1', INBOX);
  const { page } = window;
  for (const made of [lost, ...others])
    await page.getByRole('checkbox', { name: `Pilih ${made.number}` }).check();
  await page.getByText('3 berkas dipilih').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.getByRole('button', { name: 'Teruskan (3)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Teruskan' });
  await note(page).fill('Catatan untuk semuanya.');
  await ask('kapusdatin2', lost, 'disposition', FORWARD);
  await dialog.getByRole('button', { name: 'Teruskan ke Kabid Jementa Sis Ap' }).click();
  const refusal = dialog.getByRole('alert').filter({ hasText: lost.number });
  await refusal.getByText('Sri Wahyuni').waitFor();
  await page.getByText('2 berkas diteruskan').waitFor();
  expect(await note(page).inputValue()).toBe('Catatan untuk semuanya.');
  expect(await faultsOf(window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  for (const made of [lost, ...others]) await gone(page, made);
});

it('filters live in the address and survive a reload', async () => {
  const window = await windowOf(browser, 'kapusdatin1', '/kotak-masuk');
  const { page } = window;
  await caseAt('kapusdatin');
  const all = page.getByText(/^Menampilkan \d+ berkas$/);
  await all.waitFor();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByLabel('Sifat surat').selectOption('rahasia');
  await page.getByText('Tidak ada berkas yang cocok').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(new URL(page.url()).searchParams.get('sifat')).toBe('rahasia');
  await page.reload();
  await page.getByText('Tidak ada berkas yang cocok').waitFor();
  expect(await page.getByLabel('Sifat surat').inputValue()).toBe('rahasia');
  await page.getByRole('button', { name: 'Hapus semua filter' }).click();
  await all.waitFor();
  expect(new URL(page.url()).search).toBe('');
});

it('what others do is seen without a reload: a case comes, and one goes', async () => {
  const made = await caseAt('kapusdatin', URGENT);
  const window = await windowOf(browser, 'kabid1', INBOX);
  const { page } = window;
  await page.getByRole('heading', { name: 'Kotak masuk' }).waitFor();
  await ask('kapusdatin1', made, 'disposition', FORWARD);
  await rowOf(page, made).waitFor();
  await ask('kabid2', made, 'disposition', FORWARD);
  await gone(page, made);
  expect(await faultsOf(window)).toEqual([]);
});

it('on a phone there are cards, with everything that a thumb needs', async () => {
  const made = await caseAt('kapusdatin', URGENT);
  const window = await windowOf(browser, 'kapusdatin1', INBOX, PHONE);
  const { page } = window;
  const card = page.getByRole('listitem').filter({ hasText: made.number });
  await card.getByText(made.person.name).waitFor();
  expect(await page.getByRole('grid').count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
  await card.getByRole('button', { name: `Teruskan ${made.number}` }).click();
  await page.getByRole('dialog', { name: 'Teruskan' }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Teruskan ke/ })
    .click();
  await card.waitFor({ state: 'detached' });
});

it('a verifikator’s inbox tells who works on a case', async () => {
  const made = await caseAt('verifikator', URGENT);
  await claim('verifikator2', made);
  const window = await windowOf(browser, 'verifikator1', INBOX);
  await rowOf(window.page, made)
    .getByText(/^Verifikator lain, sampai/)
    .waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

/** It is not known at which hour of the office this runs, so the minutes are put into the gateway's answer. */
it('the bar fills up to the standard time, then turns', async () => {
  const made = await caseAt('kapusdatin', URGENT);
  const window = await windowOf(browser, 'kapusdatin1', '/berkas');
  const { page } = window;
  let minutes = 9;
  await page.route(/\/api\/v1\/inbox\?/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/"officeMinutes":\d+/g, `"officeMinutes":${minutes}`);
    await route.fulfill({ response, body });
  });
  await page.goto(INBOX);
  await rowOf(page, made).getByText('9 dari 15 menit kerja').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  minutes = 185;
  await page.reload();
  await rowOf(page, made).getByText('Melewati standar 15 menit: sudah 3 jam 5 menit kerja').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});
