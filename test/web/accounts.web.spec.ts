import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { send } from '../support/door.js';
import { mint } from '../support/tokens.js';
import { newHolder, type Holder } from './account-holders.js';
import { openBrowser, PHONE, type Window } from './browser.js';
import { pageFaults, windowOf } from './looks.js';

const DAY = 24 * 60 * 60_000;
let browser: Browser;
let first: Holder;
let second: Holder;
/** The last day of the second holder's account, `YYYY-MM-DD`. */
let lastDay: string;
beforeAll(async () => {
  browser = await openBrowser();
  [first, second] = await Promise.all([newHolder(), newHolder()]);
  const { body } = await send('GET', '/api/v1/accounts', {
    token: await mint('operator1'),
    headers: { 'search-text': second.person.nik },
  });
  lastDay = (body['items'] as { validUntil: string }[])[0]?.validUntil ?? '';
  expect(lastDay).toMatch(/^\d{4}-\d\d-\d\d$/);
});
afterAll(() => browser?.close());

/** A window in which somebody has just signed in, and sees the accounts. */
async function accountsOf(account: string, viewport?: typeof PHONE): Promise<Window> {
  const window = await windowOf(browser, account, '/akun', viewport);
  await window.page.getByText(/^Menampilkan \d+ akun/).waitFor();
  return window;
}

const searchFor = (page: Page, words: string) => page.getByLabel('Cari pemegang akun').fill(words);
const shows = (page: Page, count: number) =>
  page.getByText(`Menampilkan ${count} akun`, { exact: true }).waitFor();
const masked = ({ person: { nik } }: Holder) => `${nik.slice(0, 2)}**********${nik.slice(-4)}`;
const content = async (download: Download): Promise<Buffer> => readFile(await download.path());

it('finds who holds an account by name, without writing it into the address', async () => {
  const { page, complaints } = await accountsOf('operator1');
  expect(await pageFaults(page)).toEqual([]);
  await searchFor(page, first.person.name);
  await shows(page, 1);
  const row = page.getByRole('row', { name: new RegExp(first.person.name) });
  expect(await row.innerText()).toContain(masked(first));
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await shows(page, 1);
  await row.getByRole('link', { name: first.caseNumber }).click();
  await page.waitForURL(`**/berkas/${first.caseId}`);
  await page.goBack();
  await shows(page, 1);
  expect(await page.getByLabel('Cari pemegang akun').inputValue()).toBe(first.person.name);
  await page.getByRole('button', { name: 'Hapus pencarian' }).click();
  await page.getByText(second.person.name).waitFor();
  expect(complaints).toEqual([]);
});

it('lets what was found be taken along, as CSV and as XLSX', async () => {
  const { page, complaints } = await accountsOf('verifikator1');
  await searchFor(page, first.person.nik);
  await shows(page, 1);
  const taken = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    await page.getByText(`Tabel diunduh: ${download.suggestedFilename()}`).waitFor();
    return download;
  };
  const csv = await taken('Unduh CSV');
  expect(csv.suggestedFilename()).toMatch(/^akun-tte-\d{4}-\d\d-\d\d\.csv$/);
  const [, line = '', end] = (await content(csv)).toString().split('\r\n');
  const cells = line.split(';');
  expect(cells.slice(0, 4)).toEqual([first.caseNumber, first.person.name, masked(first), 'pusdatin']);
  expect([...cells.slice(-4), end]).toEqual([lastDay, '', '', '', '']);
  const [sheet] = await readXlsxFile(await content(await taken('Unduh XLSX')));
  expect(sheet?.data.slice(1)).toEqual([cells.map((cell) => cell || null)]);
  expect(complaints).toEqual([]);
});

it.each([
  ['a desk', undefined, 'row'],
  ['a phone', PHONE, 'listitem'],
] as const)('points out on %s whose account is soon over, and finds them', async (_, viewport, role) => {
  const { page, complaints } = await accountsOf('kabid1', viewport);
  const holder = page.getByRole(role).filter({ hasText: second.person.name });
  const lookFrom = async (daysAhead: number) => {
    await page.clock.setFixedTime(new Date(Date.parse(`${lastDay}T05:00:00Z`) - daysAhead * DAY));
    await page.reload();
    await page.getByText(/^Menampilkan \d+ akun/).waitFor();
  };
  await searchFor(page, second.person.name);
  await shows(page, 1);
  expect(await holder.innerText()).not.toContain('Berakhir');
  await lookFrom(31);
  expect(await holder.innerText()).not.toContain('Berakhir');
  await page.getByLabel('Masa berlaku').selectOption({ label: 'Berakhir dalam 30 hari atau sudah berakhir' });
  await page.getByText('Tidak ada akun yang cocok').waitFor();
  expect(new URL(page.url()).search).toBe('?berakhir=30');
  await lookFrom(20);
  await shows(page, 1);
  await holder.getByText('Berakhir dalam 20 hari').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await lookFrom(-3);
  await page.getByLabel('Masa berlaku').selectOption({ label: 'Sudah berakhir' });
  await page.waitForURL('**/akun?berakhir=lewat');
  await holder.getByText('Berakhir 3 hari lalu').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('says that nobody fits, and lets the filters go', async () => {
  const { page, complaints } = await accountsOf('operator1', PHONE);
  await searchFor(page, 'tidakadaorangini');
  await page.getByText('Tidak ada akun yang cocok').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hapus pencarian dan filter' }).click();
  await page.getByText(second.person.name).waitFor();
  expect(await page.getByLabel('Cari pemegang akun').inputValue()).toBe('');
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('brings further pages when they are asked for', async () => {
  const { page } = await accountsOf('operator1');
  await page.route('**/api/v1/accounts?*', (route) =>
    route.continue({ url: route.request().url().replace('limit=25', 'limit=1') }),
  );
  await page.reload();
  await shows(page, 1);
  await page.getByRole('button', { name: 'Muat lebih banyak' }).click();
  await shows(page, 2);
});

it('shows an auditor the accounts, and neither persons nor a way to look for them or take them along', async () => {
  const { page, complaints } = await accountsOf('auditor1');
  const row = page.getByRole('row').filter({ hasText: first.caseNumber });
  expect(await row.innerText()).toContain('Nama tidak ditampilkan');
  expect(await page.getByText(first.person.name).count()).toBe(0);
  expect(await page.getByLabel('Cari pemegang akun').count()).toBe(0);
  expect(await page.getByRole('button', { name: /Unduh/ }).count()).toBe(0);
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('explains in place why a table does not leave, and a list does not come', async () => {
  const { page } = await accountsOf('operator1');
  const tooLarge = {
    type: '/problems/export-too-large',
    title: 'Tabel terlalu besar',
    status: 422,
    detail: 'Persempit filter.',
    code: 'export-too-large',
    instance: 'n',
  };
  await page.route('**/api/v1/accounts/export?*', (route) =>
    route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(tooLarge) }),
  );
  await page.getByRole('button', { name: 'Unduh CSV' }).click();
  await page.getByRole('alert').getByText('Persempit filter.').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.route('**/api/v1/accounts?*', (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').getByText('Tidak tersambung').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.unroute('**/api/v1/accounts?*');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByText(first.person.name).waitFor();
});
