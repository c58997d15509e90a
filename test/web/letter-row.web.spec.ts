import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { letterOfMany, type ManyAtOnce } from './letters-of-many.js';
import { faultsOf, faultsOnPhone, hasFocus, takesFocus, note, stepOf, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** Letters that no other spec makes, so that they are on the first page however many wait. */
const NATURE = { nature: 'sangat-segera' };
const INBOX = '/kotak-masuk?sifat=sangat-segera';
const INTERACTIONS_MAX = 9;
const PEOPLE = 50;

const rowOf = (page: Page, { number }: ManyAtOnce) =>
  page.getByRole('row').filter({ hasText: `Surat ${number}` });
const caseRow = (page: Page, number: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: number, exact: true }) });
const gone = (page: Page, letter: ManyAtOnce) => rowOf(page, letter).waitFor({ state: 'detached' });

/** In the page: how often somebody presses a pointer or a key. */
const COUNT = `window.interactions = 0;
  for (const press of ['pointerdown', 'keydown'])
    addEventListener(press, ({ isTrusted }) => (window.interactions += isTrusted ? 1 : 0), { capture: true });`;

it('a letter of fifty passes three dispositions in nine interactions at most', async () => {
  const letter = await letterOfMany(PEOPLE, NATURE);
  let interactions = 0;
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1']) {
    const window = await windowOf(browser, official, INBOX);
    const { page } = window;
    const row = rowOf(page, letter);
    await row.getByText(`${PEOPLE} pemohon`).waitFor();
    await row.getByText('Sekretaris Jenderal').waitFor();
    await page.evaluate(COUNT);
    await row.getByRole('button', { name: /^Teruskan 50 pemohon/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Teruskan' });
    await dialog.getByText(`Surat ${letter.number} · Sekretaris Jenderal · 50 pemohon`).waitFor();
    await dialog.getByRole('button', { name: /^Teruskan ke/ }).click();
    await page.getByText(`${PEOPLE} berkas diteruskan`).waitFor();
    await gone(page, letter);
    interactions += await page.evaluate<number>('window.interactions');
    expect(await faultsOf(window)).toEqual([]);
    await page.context().close();
  }
  process.stdout.write(`a letter of ${PEOPLE}: three dispositions in ${interactions} interactions\n`);
  expect(interactions).toBeGreaterThan(0);
  expect(interactions).toBeLessThanOrEqual(INTERACTIONS_MAX);
  const { page } = await windowOf(browser, 'verifikator1', INBOX);
  await rowOf(page, letter).getByText(`${PEOPLE} pemohon`).waitFor();
}, 180_000);

it('a letter opens to its people: some go on, one is returned with a reason of their own, the rest stay', async () => {
  const letter = await letterOfMany(4, NATURE);
  const [first, second, third] = letter.cases;
  if (!first || !second || !third) throw new Error('the letter has four');
  const window = await windowOf(browser, 'kapusdatin1', INBOX);
  const { page } = window;
  const people = page.getByRole('button', { name: `4 pemohon, Surat ${letter.number}`, exact: true });
  expect(await caseRow(page, first.number).count()).toBe(0);
  await people.click();
  expect(await people.getAttribute('aria-expanded')).toBe('true');
  await caseRow(page, first.number)
    .getByText(letter.people[0]?.name ?? '')
    .waitFor();
  expect(await faultsOf(window)).toEqual([]);

  await page.getByRole('button', { name: `Kembalikan ${first.number}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Kembalikan untuk diperbaiki' });
  await dialog.getByRole('checkbox').first().check();
  await note(page).fill('Nama tidak sama dengan KTP.');
  await dialog.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await caseRow(page, first.number).waitFor({ state: 'detached' });

  for (const { number } of [second, third])
    await page.getByRole('checkbox', { name: `Pilih ${number}` }).check();
  await page
    .getByRole('checkbox', { name: `Pilih semua pada Surat ${letter.number}` })
    .and(page.locator(':indeterminate'))
    .waitFor();
  await page.getByText('2 berkas dipilih').waitFor();
  await page.getByRole('button', { name: 'Teruskan (2)' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Teruskan ke/ })
    .click();
  await page.getByText('2 berkas diteruskan').waitFor();
  // The one who is left is an ordinary row.
  await gone(page, letter);
  await caseRow(page, letter.cases[3]?.number ?? '').waitFor();
  await page.goto(`/berkas/${first.id}`);
  await stepOf(page, 2).getByText('Nama tidak sama dengan KTP.').waitFor();
});

it('by keyboard: a letter is opened, walked through, ticked, closed and forwarded', async () => {
  const letter = await letterOfMany(2, NATURE);
  const window = await windowOf(browser, 'kapusdatin1', INBOX);
  const { page } = window;
  const row = rowOf(page, letter);
  await row.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  const rows = await page.locator('[data-row]').count();
  for (let moves = 0; moves < rows && !(await hasFocus(page, row)); moves += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const [first] = letter.cases;
  await caseRow(page, first?.number ?? '').waitFor();
  expect(await row.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowRight');
  await takesFocus(page, caseRow(page, first?.number ?? ''));
  expect(await faultsOf(window)).toEqual([]);
  await page.keyboard.press('x');
  await page.getByText('1 berkas dipilih').waitFor();
  await page.keyboard.press('ArrowLeft');
  await takesFocus(page, row);
  await page.keyboard.press('ArrowLeft');
  await caseRow(page, first?.number ?? '').waitFor({ state: 'detached' });
  await page.keyboard.press('x');
  await page.getByText('2 berkas dipilih').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('dialog', { name: 'Teruskan' }).waitFor();
  await page.keyboard.press('Enter');
  await gone(page, letter);
});

it.each([PHONE.width, 320])('on a phone of %i px a letter is a card that opens', async (width) => {
  const letter = await letterOfMany(3, NATURE);
  const window = await windowOf(browser, 'kapusdatin1', INBOX, { width, height: 740 });
  const { page } = window;
  const card = page.getByRole('listitem', { name: `Surat ${letter.number}` });
  await card.getByRole('button', { name: /^3 pemohon/ }).click();
  await card.getByText(letter.people[2]?.name ?? '').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await card.getByRole('button', { name: /^Teruskan 3 pemohon/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Teruskan ke/ })
    .click();
  await card.waitFor({ state: 'detached' });
});

it('what others do with some of a letter is seen without a reload, and the letter stays open', async () => {
  const letter = await letterOfMany(3, NATURE);
  const window = await windowOf(browser, 'kapusdatin1', INBOX);
  const { page } = window;
  await page.getByRole('button', { name: `3 pemohon, Surat ${letter.number}`, exact: true }).click();
  const other = await windowOf(browser, 'kapusdatin2', INBOX);
  await other.page.getByRole('button', { name: `3 pemohon, Surat ${letter.number}`, exact: true }).click();
  await other.page.getByRole('button', { name: `Teruskan ${letter.cases[0]?.number}` }).click();
  await other.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Teruskan ke/ })
    .click();
  await caseRow(page, letter.cases[0]?.number ?? '').waitFor({ state: 'detached' });
  await caseRow(page, letter.cases[1]?.number ?? '').waitFor();
  await page.getByRole('button', { name: `2 pemohon, Surat ${letter.number}`, exact: true }).waitFor();
  expect(await faultsOnPhone(window)).toEqual([]);
});
