import type { Browser, Page } from 'playwright-core';
import { putJson, send } from '../support/door.js';
import { mint } from '../support/tokens.js';
import { goTo, openBrowser } from './browser.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';

const NARROW = { width: 320, height: 640 };
/** A year in which no case of this stack is due. */
const YEAR = 2031;
/** What a browser itself writes of a refusal; the page shows it in place. */
const REFUSAL = /^Failed to load resource: the server responded with a status of 409/;
const PATH = '/api/v1/office-hours';

interface Hours {
  readonly version: number;
  readonly week: readonly object[];
  readonly daysOff: readonly { readonly date: string; readonly name: string }[];
}

/** Changes the days off behind the page's back. */
async function setDaysOff(change: (daysOff: Hours['daysOff']) => Hours['daysOff']): Promise<void> {
  const token = await mint('admin1');
  const { body } = await send('GET', PATH, { token });
  const { version, week, daysOff } = body as unknown as Hours;
  await putJson(PATH, { version, week, daysOff: change(daysOff) }, token);
}
const withoutYear = () => setDaysOff((days) => days.filter(({ date }) => !date.startsWith(String(YEAR))));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await withoutYear();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await withoutYear();
});

const daysOff = (page: Page) => page.getByRole('list', { name: `Hari libur ${YEAR}` }).getByRole('listitem');
const save = (page: Page) => page.getByRole('button', { name: 'Simpan perubahan' });
const preview = (page: Page) => page.getByRole('region', { name: 'Coba hitung' });
const history = (page: Page) => page.getByRole('list', { name: 'Riwayat perubahan' }).getByRole('listitem');

it('a year is pasted by keyboard, tried, saved and on record; what cannot be read stays', async () => {
  const window = await windowOf(browser, 'admin1', '/dasbor');
  const { page } = window;
  await goTo(page, 'Jam kerja');
  await page
    .getByRole('status')
    .getByText(/^Hari libur \d{4} belum diisi$/)
    .waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await page.setViewportSize(NARROW);
  expect(await faultsOf(window)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  await tabTo(page, page.getByRole('button', { name: 'Tempel daftar setahun' }));
  await page.keyboard.press('Enter');
  const list = page.getByRole('textbox', { name: 'Daftar hari libur' });
  await list.fill(`${YEAR}-01-01 Tahun Baru Masehi\nRabu, 1 Januari\n2 Januari ${YEAR}: Cuti bersama`);
  await page.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
  await page.getByText('2 hari ditambahkan. 1 baris tidak terbaca dan tetap di atas').waitFor();
  expect(await list.inputValue()).toBe('Rabu, 1 Januari');
  expect(await daysOff(page).allInnerTexts()).toEqual([
    `Rabu, 1 Januari ${YEAR}: Tahun Baru Masehi`,
    `Kamis, 2 Januari ${YEAR}: Cuti bersama`,
  ]);
  await page.getByText('Ada perubahan yang belum disimpan.').waitFor();
  expect(await faultsOf(window)).toEqual([]);

  await preview(page)
    .getByLabel('Berkas mulai menunggu kantor')
    .fill(`31/12/${YEAR - 1} 23.00`);
  await page.keyboard.press('Tab');
  await preview(page).getByText(`3 Januari ${YEAR} pukul`).waitFor();

  // A reload loses nothing of it.
  await page.reload();
  await page.getByLabel('Tahun').selectOption(String(YEAR));
  await daysOff(page).nth(1).waitFor();
  await tabTo(page, save(page));
  await page.keyboard.press('Enter');
  await page.getByText('Jam kerja dan hari libur disimpan').waitFor();
  await history(page)
    .first()
    .getByText(
      `Hari libur ditambahkan: 1 Januari ${YEAR} (Tahun Baru Masehi), 2 Januari ${YEAR} (Cuti bersama)`,
    )
    .waitFor();
  await history(page)
    .first()
    .getByText(/admin1/)
    .waitFor();
  expect(await faultsOf(window)).toEqual([]);
});

it('hours are tried before they hold, with faults at each field', async () => {
  const window = await windowOf(browser, 'admin1', '/jam-kerja', NARROW);
  const { page } = window;
  const week = page.getByRole('group', { name: 'Jam kerja tiap pekan (WIB)' });
  await week.getByLabel('Senin mulai').fill('25');
  await week.getByText('Tulis seperti 07.30.').waitFor();
  expect(await save(page).isDisabled()).toBe(true);
  await preview(page).getByText('Jatuh tempo belum dapat dihitung.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await week.getByLabel('Senin mulai').fill('9.15');
  await week.getByLabel('Senin selesai').fill('15.00');
  // Monday, 6 January 2031.
  await preview(page).getByLabel('Berkas mulai menunggu kantor').fill(`06/01/${YEAR} 06.00`);
  await page.keyboard.press('Tab');
  await preview(page).getByText(`Senin, 6 Januari ${YEAR} pukul 09.30 WIB`).waitFor();
  await page.getByRole('button', { name: 'Batalkan perubahan' }).click();
  expect(await save(page).isDisabled()).toBe(true);
});

it('what somebody else has changed meanwhile stays, and so does what was typed', async () => {
  const window = await windowOf(browser, 'admin1', '/jam-kerja');
  const { page } = window;
  const form = page.getByRole('form', { name: 'Tambah hari libur' });
  await form.getByRole('button', { name: 'Tambah' }).click();
  await form.getByText('Isi tanggalnya.').waitFor();
  await form.getByText('Isi namanya.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await form.getByLabel('Tanggal').fill(`17/08/${YEAR}`);
  await form.getByLabel('Nama').fill('Kemerdekaan');
  await page.keyboard.press('Enter');
  await daysOff(page).filter({ hasText: 'Kemerdekaan' }).waitFor();
  await setDaysOff((days) => [...days, { date: `${YEAR}-12-25`, name: 'Natal' }]);
  await save(page).click();
  await page.getByRole('alert').getByText('Jam kerja baru saja diubah').waitFor();
  expect(window.complaints.splice(0)).toEqual([expect.stringMatching(REFUSAL)]);
  await daysOff(page).filter({ hasText: 'Natal' }).waitFor();
  await daysOff(page).filter({ hasText: 'Kemerdekaan' }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await save(page).click();
  await page.getByText('Jam kerja dan hari libur disimpan').waitFor();
  await page.getByRole('button', { name: `Hapus 17 Agustus ${YEAR}` }).click();
  await daysOff(page).filter({ hasText: 'Kemerdekaan' }).waitFor({ state: 'detached' });
  await save(page).click();
  await history(page).first().getByText(`Hari libur dihapus: 17 Agustus ${YEAR} (Kemerdekaan)`).waitFor();
});

it('an auditor reads them', async () => {
  const window = await windowOf(browser, 'auditor1', '/jam-kerja', NARROW);
  const { page } = window;
  await page.getByRole('table', { name: 'Jam kerja tiap pekan (WIB)' }).getByText('Minggu').waitFor();
  expect(await save(page).count()).toBe(0);
  expect(await page.getByRole('button', { name: /^(Hapus|Tambah|Tempel)/ }).count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
});
