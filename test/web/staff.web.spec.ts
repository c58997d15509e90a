import type { Browser, Page } from 'playwright-core';
import { goTo, openBrowser, searchFor } from './browser.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';

const NARROW = { width: 320, height: 640 };
/** A name and an account of their own for each run: the directory forgets nobody. */
const MARK = Date.now().toString(36);
const ACCOUNT = `pegawai-${MARK}`;
const NAME = `Ratih ${MARK}`;
/** What a browser itself writes of a refusal; the pages show it in place. */
const REFUSAL = /^Failed to load resource: the server responded with a status of (409|422)/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const form = (page: Page) => page.getByRole('form', { name: 'Pegawai' });
const save = (page: Page) => form(page).getByRole('button', { name: 'Simpan' });
const rowOf = (page: Page, text: string) =>
  page.getByRole('list', { name: 'Pegawai' }).getByRole('listitem').filter({ hasText: text });

describe('people of the office', () => {
  it('are entered by keyboard before their first sign-in, and can then be given a mandate', async () => {
    const window = await windowOf(browser, 'admin1', '/dasbor');
    const { page } = window;
    await goTo(page, 'Pegawai');
    await rowOf(page, 'admin1').getByText('Akun admin1 · Admin').waitFor();
    expect(await faultsOf(window)).toEqual([]);
    expect(await faultsOnPhone(window)).toEqual([]);

    await tabTo(page, page.getByRole('button', { name: 'Catat pegawai' }));
    await page.keyboard.press('Enter');
    await form(page).waitFor();
    await save(page).click();
    await form(page).getByText('Isi nama akun.').waitFor();
    await form(page).getByText('Isi nama pegawai.').waitFor();
    await form(page).getByLabel('Nama akun').fill('3171014109909999');
    await form(page)
      .getByText(/bukan NIK atau NIP\.$/)
      .last()
      .waitFor();
    expect(await faultsOf(window)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await faultsOf(window)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });

    await form(page).getByLabel('Nama akun').fill(ACCOUNT);
    await form(page).getByLabel('Nama', { exact: false }).nth(1).fill(NAME);
    await form(page).getByLabel('NIK').fill('123');
    await form(page).getByLabel('Email dinas').fill(`${ACCOUNT}@kemhan.go.id`);
    await page.keyboard.press('Enter');
    await form(page).getByLabel('NIK').and(page.locator('[aria-invalid="true"]')).waitFor();
    expect(window.complaints.splice(0)).toEqual([expect.stringMatching(REFUSAL)]);
    await form(page).getByLabel('NIK').fill('');
    await page.keyboard.press('Enter');
    await page.getByText(`${NAME} dicatat sebagai pegawai`).waitFor();
    await form(page).waitFor({ state: 'detached' });

    await searchFor(page, 'Cari pegawai', NAME);
    await rowOf(page, NAME).getByText('Belum pernah masuk').waitFor();
    await rowOf(page, NAME).getByText('Pengenal dicatat: Email dinas · Alamat pemberitahuan ada').waitFor();
    expect(page.url()).not.toContain(MARK);
    await page.setViewportSize(NARROW);
    expect(await faultsOf(window)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });

    await goTo(page, 'Mandat');
    await page.getByRole('button', { name: 'Catat mandat' }).click();
    await page.getByRole('combobox', { name: 'Yang mewakili' }).fill(NAME);
    await page
      .getByRole('listbox')
      .getByRole('option', { name: NAME })
      .getByText('belum pernah masuk')
      .waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });

  it('who have come in are told apart by what an admin records; a name that is taken is said at its field', async () => {
    const window = await windowOf(browser, 'admin1', '/pegawai');
    const { page } = window;
    await page.getByRole('button', { name: 'Catat pegawai' }).click();
    await form(page).getByLabel('Nama akun').fill('admin1');
    await form(page).getByLabel('Nama', { exact: false }).nth(1).fill('Bukan saya');
    await save(page).click();
    await form(page)
      .getByText(/berasal dari penyedia identitas dan tidak dicatat di sini/)
      .waitFor();
    expect(window.complaints.splice(0)).toEqual([expect.stringMatching(REFUSAL)]);
    expect(await faultsOf(window)).toEqual([]);
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'detached' });

    await rowOf(page, 'Akun admin1 ')
      .getByRole('button', { name: /^Ubah data/ })
      .click();
    await save(page).click();
    await form(page).getByText('Isi paling sedikit satu pengenal.').waitFor();
    await form(page).getByLabel('NIP').fill('19850314 200801 1 002');
    await save(page).click();
    await form(page).waitFor({ state: 'detached' });
    await rowOf(page, 'Akun admin1 ').getByText('Pengenal dicatat: NIP').waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });

  it('who is searched for in vain is said, and so is a list that cannot be had', async () => {
    const window = await windowOf(browser, 'admin1', '/pegawai', NARROW);
    const { page } = window;
    await searchFor(page, 'Cari pegawai', 'tidak seorang pun');
    await page.getByText('Tidak ada pegawai dengan "tidak seorang pun"').waitFor();
    expect(await faultsOf(window)).toEqual([]);
    await page.route('**/api/v1/staff?*', (route) => route.abort());
    await page.getByRole('button', { name: 'Hapus pencarian' }).last().click();
    await rowOf(page, 'Akun admin1 ').waitFor();
    await page.reload();
    await page.getByRole('alert').getByText('Tidak tersambung').waitFor();
    await page.unroute('**/api/v1/staff?*');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await rowOf(page, 'Akun admin1 ').waitFor();
    expect(window.complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
  });
});
