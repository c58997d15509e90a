import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { ask, caseAt, claim, type MadeCase } from './cases.js';
import { letterOfMany } from './letters-of-many.js';
import { faultsOf, faultsOnPhone, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const NATURE = { nature: 'sangat-segera' } as const;
const URGENT = { letter: NATURE } as const;
const INBOX = '/kotak-masuk?sifat=sangat-segera';
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' };
const rowOf = (page: Page, { number }: MadeCase) => page.getByRole('row').filter({ hasText: number });

it('a case that a colleague works on says so before any form, and is taken over with a reason, which they see', async () => {
  const made = await caseAt('verifikator', URGENT);
  await claim('verifikator2', made);
  const window = await windowOf(browser, 'verifikator1', made.address);
  const { page } = window;
  const notice = page.getByRole('group', { name: /mengerjakan berkas ini$/ });
  await notice.waitFor();
  expect(await page.getByRole('form', { name: 'Lengkap' }).count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await notice.getByRole('button', { name: 'Ambil alih' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ambil alih berkas' });
  await dialog.getByRole('button', { name: 'Ambil alih' }).click();
  await dialog.getByText('Pilih alasan.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Berkas mendesak' }).check();
  await dialog.getByRole('button', { name: 'Ambil alih' }).click();
  await page.getByRole('form', { name: 'Lengkap' }).waitFor();
  await page
    .getByText(/^Anda mengerjakan berkas ini sampai .* Diambil alih dari .*: berkas mendesak\.$/)
    .waitFor();

  const theirs = await windowOf(browser, 'verifikator2', INBOX);
  await rowOf(theirs.page, made).getByText('diambil alih dari Anda: berkas mendesak').waitFor();
  expect(await faultsOf(theirs)).toEqual([]);
});

it('a letter’s people are taken together, from the list a colleague’s case is taken over', async () => {
  const letter = await letterOfMany(3, NATURE);
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'])
    for (const one of letter.cases) await ask(official, one, 'disposition', FORWARD);
  const window = await windowOf(browser, 'verifikator1', INBOX);
  const { page } = window;
  await page.getByRole('button', { name: `Ambil 3 pemohon, Surat ${letter.number}` }).click();
  await page.getByText('3 berkas Anda ambil').waitFor();
  await page.getByRole('button', { name: `3 pemohon, Surat ${letter.number}`, exact: true }).click();
  await page.getByRole('button', { name: `Lepas ${letter.cases[0]?.number}` }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  const other = await windowOf(browser, 'verifikator2', INBOX);
  await other.page.getByRole('button', { name: `3 pemohon, Surat ${letter.number}`, exact: true }).click();
  await other.page.getByRole('button', { name: `Ambil alih ${letter.cases[0]?.number}` }).click();
  const dialog = other.page.getByRole('dialog', { name: 'Ambil alih berkas' });
  await dialog.getByRole('radio', { name: 'Disepakati dengan rekan' }).check();
  await dialog.getByRole('button', { name: 'Ambil alih' }).click();
  await other.page.getByRole('button', { name: `Lepas ${letter.cases[0]?.number}` }).waitFor();
});

it('after a decision the next case is one tap, or one key, away', async () => {
  const made = [await caseAt('kabid', URGENT), await caseAt('kabid', URGENT), await caseAt('kabid', URGENT)];
  const window = await windowOf(browser, 'kabid1', made[0]?.address ?? '', PHONE);
  const { page } = window;
  const decide = async () => {
    await page.getByRole('button', { name: 'Teruskan ke Kasubbid Banglola Siska' }).last().click();
    await page.getByRole('link', { name: 'Berkas berikutnya (N)' }).waitFor();
  };
  await decide();
  expect(await faultsOf(window)).toEqual([]);
  const first = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Berkas berikutnya (N)' }).click();
  await page.getByRole('heading', { name: 'Yang diminta dari Anda' }).waitFor();
  const second = new URL(page.url()).pathname;
  expect(second).not.toBe(first);
  await decide();
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'Yang diminta dari Anda' }).waitFor();
  expect([first, second]).not.toContain(new URL(page.url()).pathname);
});

it('all that wait are chosen although a part of them is shown', async () => {
  const letters = [
    await letterOfMany(2, { nature: 'rahasia' }),
    await letterOfMany(2, { nature: 'rahasia' }),
  ];
  const window = await windowOf(browser, 'kapusdatin1', '/berkas');
  const { page } = window;
  // A page of one letter instead of many letters.
  await page.route(/\/api\/v1\/inbox\?.*limit=25/, (route) =>
    route.continue({ url: route.request().url().replace('limit=25', 'limit=1') }),
  );
  await page.goto('/kotak-masuk?sifat=rahasia');
  await page.getByRole('checkbox', { name: /^Pilih semua pada Surat/ }).check();
  await page.getByText('2 berkas dipilih').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.getByRole('button', { name: 'Pilih semua 4' }).click();
  await page.getByText('4 berkas dipilih').waitFor();
  for (const { number } of letters) await page.getByText(`Surat ${number}`).waitFor();
  await page.getByRole('button', { name: 'Teruskan (4)' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Teruskan ke/ })
    .click();
  await page.getByText('4 berkas diteruskan').waitFor();
});

it('the urgent stand first, and it can be sorted by hand, which the address keeps', async () => {
  const usual = await caseAt('kasubbid', { letter: { nature: 'biasa' } });
  const urgent = await caseAt('kasubbid', URGENT);
  const { page } = await windowOf(browser, 'kasubbid1', '/kotak-masuk');
  const numbers = async () => {
    await rowOf(page, usual).waitFor();
    const rows = await page.locator('[data-row]').allInnerTexts();
    return [usual, urgent].map(({ number }) => rows.findIndex((text) => text.includes(number)));
  };
  const [usualAt = -1, urgentAt = -1] = await numbers();
  expect(urgentAt).toBeLessThan(usualAt);
  await page.getByLabel('Urutan').selectOption('terlama');
  await page.waitForURL(/urut=terlama/);
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  const [usualThen = -1, urgentThen = -1] = await numbers();
  expect(usualThen).toBeLessThan(urgentThen);
  await page.reload();
  expect(await page.getByLabel('Urutan').inputValue()).toBe('terlama');
});
