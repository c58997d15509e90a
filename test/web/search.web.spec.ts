import type { Browser, Page } from 'playwright-core';
import { openBrowser, searchFor } from './browser.js';
import { caseAt, type MadeCase } from './cases.js';
import { faultsOf, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const NARROW = { width: 320, height: 740 };
const BY = 'Pencarian mengenal awal kata nama (3 huruf atau lebih), NIK, NIP, NRP';
const caseLink = (page: Page, { number }: MadeCase) => page.getByRole('link', { name: number, exact: true });
const spaced = (number: string) => number.replaceAll(/(\d{4})(?=\d)/g, '$1 ');

it('the same words find the same case in the inbox and among all cases', async () => {
  const letterNumber = `B/${Date.now()}/TTE/2026`;
  const made = await caseAt('kapusdatin', { letter: { number: letterNumber } });
  const { person, number } = made;
  const [given = '', family = ''] = person.name.split(' ');
  const quotes = [
    number.toLowerCase(),
    number.slice(-6),
    letterNumber.replaceAll('/', ' / '),
    spaced(person.nik),
    String(person.nrp),
    person.email.toUpperCase(),
    `${family.slice(0, 3)} ${given.slice(0, 3)}`,
  ];
  for (const [address, field] of [
    ['/kotak-masuk?urut=terbaru', 'Cari berkas'],
    ['/berkas', 'Cari pemohon'],
  ] as const) {
    const window = await windowOf(browser, 'kapusdatin1', address);
    for (const text of quotes) {
      await searchFor(window.page, field, text);
      await caseLink(window.page, made).waitFor();
    }
    expect(await faultsOf(window)).toEqual([]);
  }
});

it.each([
  ['/kotak-masuk', 'Cari berkas', 'berkas'],
  ['/berkas', 'Cari pemohon', 'berkas'],
  ['/akun', 'Cari pemegang akun', 'akun'],
])(
  '%s says what was searched, as what, and by what one can search, at 320 px',
  async (address, field, noun) => {
    const window = await windowOf(browser, 'kapusdatin1', address, NARROW);
    const { page } = window;
    await searchFor(page, field, 'zzzqtidakada');
    await page.getByText(`Tidak ada ${noun} yang cocok dengan “zzzqtidakada”`).waitFor();
    await page.getByText('Dicari sebagai awal kata nama.').waitFor();
    await page.getByText(BY).waitFor();
    expect(await faultsOf(window)).toEqual([]);
    await searchFor(page, field, 'B/0/TIDAK/ADA');
    await page.getByText('Dicari sebagai nomor surat atau nomor agenda.').waitFor();
    expect(page.url()).not.toContain('TIDAK');
    await page.getByRole('button', { name: 'Hapus pencarian dan filter' }).click();
    await page.getByText('Dicari sebagai').waitFor({ state: 'detached' });
    expect(await page.getByRole('searchbox', { name: field }).inputValue()).toBe('');
    expect(await faultsOf(window)).toEqual([]);
  },
);

it('filters are kept under a name, for whom they are, without what is searched for', async () => {
  const window = await windowOf(browser, 'kapusdatin1', '/berkas?satuan=pusdatin&lewat=true', NARROW);
  const { page } = window;
  await searchFor(page, 'Cari pemohon', 'zzzqtidakada');
  await page.getByRole('button', { name: 'Simpan filter' }).click();
  const name = page.getByRole('textbox', { name: 'Nama filter' }).and(page.locator(':focus'));
  await name.fill('Semua yang terlambat di Pusdatin & lain');
  expect(await faultsOf(window)).toEqual([]);
  await name.press('Enter');
  const kept = page.getByRole('button', { name: 'Semua yang terlambat di Pusdatin & lain', exact: true });
  await kept.and(page.locator('[aria-pressed="true"]')).waitFor();
  await page.getByRole('region', { name: 'Filter tersimpan' }).and(page.locator(':focus')).waitFor();
  expect(await page.evaluate<string>('JSON.stringify({ ...localStorage })')).not.toContain('zzzq');
  expect(await faultsOf(window)).toEqual([]);

  await page.goto('/berkas');
  await kept.click();
  await page.waitForURL(/satuan=pusdatin/);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ satuan: 'pusdatin', lewat: 'true' });
  expect(await faultsOf(window)).toEqual([]);
  await kept.click();
  await page.waitForURL((url) => url.search === '');
  await page
    .getByRole('button', { name: 'Buang filter tersimpan Semua yang terlambat di Pusdatin & lain' })
    .click();
  await kept.waitFor({ state: 'detached' });
});

it('says that a search has found more than is shown', async () => {
  const window = await windowOf(browser, 'kapusdatin1', '/berkas');
  const { page } = window;
  await page.route('**/api/v1/cases?*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), tooMany: true } });
  });
  await caseAt('kapusdatin');
  await searchFor(page, 'Cari pemohon', 'kapten');
  await page.getByText('Terlalu banyak yang cocok: hanya yang terbaru diperiksa.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});
