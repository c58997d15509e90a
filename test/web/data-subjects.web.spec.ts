import type { Browser, Page } from 'playwright-core';
import { goTo, openBrowser } from './browser.js';
import { ask, caseAt, gateway } from './cases.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';

const NARROW = { width: 320, height: 640 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

describe('the rights of those whose data are held', () => {
  const find = (page: Page) => page.getByRole('form', { name: 'Cari data seseorang' });
  const held = (page: Page) => page.getByRole('list', { name: 'Data yang disimpan' }).getByRole('listitem');
  const act = (page: Page, name: RegExp) => held(page).getByRole('button', { name });
  const dialog = (page: Page) => page.getByRole('dialog');

  /** Shows what is held on a person. */
  async function look(page: Page, nik: string): Promise<void> {
    await find(page).getByLabel('NIK').fill(nik);
    await find(page).getByLabel('Alasan').selectOption('Permintaan orang yang bersangkutan');
    await find(page).getByRole('button', { name: 'Tampilkan data yang disimpan' }).click();
  }

  it('are exercised in a closed case: copy, correction, restriction, erasure', async () => {
    const made = await caseAt('kabid');
    await ask('operator1', made, 'withdrawal', {});
    await gateway.reaches(made.id, 'withdrawn');
    const window = await windowOf(browser, 'admin1', '/dasbor');
    const { page } = window;
    await goTo(page, 'Hak subjek data');
    await find(page).getByRole('button', { name: 'Tampilkan data yang disimpan' }).click();
    await find(page).getByText('Isi NIK, 16 angka.').waitFor();
    await find(page).getByText('Pilih alasannya.').waitFor();
    expect(await faultsOf(window)).toEqual([]);
    await look(page, made.person.nik);
    await held(page).getByRole('heading', { name: made.number }).waitFor();
    expect(page.url()).not.toContain(made.person.nik);
    expect(await faultsOf(window)).toEqual([]);
    expect(await faultsOnPhone(window)).toEqual([]);

    const copy = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh salinan' }).click();
    expect((await copy).suggestedFilename()).toMatch(/^data-pribadi-\d{4}-\d\d-\d\d\.json$/);

    await act(page, /^Perbaiki data/).click();
    await dialog(page).getByLabel('Data yang diperbaiki').selectOption('Jabatan dan pangkat');
    const position = dialog(page).getByLabel('Jabatan', { exact: false }).and(page.locator('input')).first();
    await position.fill('Analis Sistem Utama');
    await dialog(page).getByRole('button', { name: 'Perbaiki data' }).click();
    await dialog(page).getByText('Pilih alasannya.').waitFor();
    expect(await faultsOf(window)).toEqual([]);
    await dialog(page).getByLabel('Alasan').selectOption('Temuan kantor');
    await dialog(page).getByRole('button', { name: 'Perbaiki data' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await held(page).getByText('2 versi data').waitFor();

    await tabTo(page, act(page, /^Batasi pemrosesan/));
    await page.keyboard.press('Enter');
    await dialog(page).getByLabel('Alasan').selectOption('Ketepatan data dipersoalkan');
    expect(await faultsOf(window)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Batasi pemrosesan' }).click();
    await held(page)
      .getByText(/^Dibatasi .* WIB: Ketepatan data dipersoalkan$/)
      .waitFor();
    expect(await act(page, /^Perbaiki data/).count()).toBe(0);
    await act(page, /^Cabut pembatasan/).click();
    await dialog(page).getByLabel('Alasan').selectOption('Persoalan ketepatan data selesai');
    await dialog(page).getByRole('button', { name: 'Cabut pembatasan' }).click();
    await act(page, /^Batasi pemrosesan/).waitFor();

    await page.setViewportSize(NARROW);
    await act(page, /^Musnahkan data/).click();
    await dialog(page).getByText('tidak dapat dibatalkan').waitFor();
    expect(await faultsOf(window)).toEqual([]);
    await dialog(page).getByLabel('Alasan').selectOption('Data tidak diperlukan lagi');
    await dialog(page).getByRole('button', { name: 'Musnahkan data' }).click();
    await page.getByText('Tidak ada data tentang NIK ini').waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });

  it('of an open case leave its data to the case', async () => {
    const made = await caseAt('kabid');
    const window = await windowOf(browser, 'admin1', '/hak-subjek-data', NARROW);
    const { page } = window;
    await look(page, made.person.nik);
    await held(page).getByText('Berkas masih berjalan').waitFor();
    expect(await act(page, /^(Perbaiki|Musnahkan)/).count()).toBe(0);
    expect(await faultsOf(window)).toEqual([]);
  });
});
