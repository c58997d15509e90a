import type { Browser, Page } from 'playwright-core';
import { CASES, send } from '../support/door.js';
import { mint } from '../support/tokens.js';
import { goTo, openBrowser } from './browser.js';
import { caseAt } from './cases.js';
import { heading } from './frame-parts.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';

const NARROW = { width: 320, height: 640 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

describe('the access log', () => {
  const entries = (page: Page) => page.getByRole('list', { name: 'Catatan akses' }).getByRole('listitem');

  it('tells an auditor who looked at what, narrowed down to an account, a case and days', async () => {
    const made = await caseAt('kabid');
    await send('GET', `${CASES}/${made.id}/letter`, { token: await mint('kabid1') });
    const window = await windowOf(browser, 'auditor1', '/dasbor');
    const { page } = window;
    await goTo(page, 'Catatan akses');
    await entries(page).first().waitFor();
    expect(await faultsOf(window)).toEqual([]);
    expect(await faultsOnPhone(window)).toEqual([]);

    await page.getByRole('searchbox', { name: 'Akun pegawai' }).fill('kabid1');
    await page.waitForURL(/akun=kabid1/);
    await entries(page).getByText('Membuka surat permohonan').first().waitFor();
    await entries(page).filter({ hasNotText: 'kabid1' }).first().waitFor({ state: 'detached' });
    await page.getByLabel('Sampai').fill('01/01/2020');
    await page.keyboard.press('Tab');
    await page.getByText('Tidak ada catatan yang cocok').waitFor();
    expect(await faultsOf(window)).toEqual([]);
    await page.getByRole('button', { name: 'Hapus filter' }).click();
    await page.waitForURL(/catatan-akses$/);

    const look = entries(page).filter({ hasText: 'Membuka surat permohonan' }).filter({ hasText: 'kabid1' });
    await look.first().getByRole('button', { name: 'Hanya catatan berkas ini' }).click();
    await page.waitForURL(/berkas=/);
    await entries(page).first().waitFor();
    await page.setViewportSize(NARROW);
    expect(await faultsOf(window)).toEqual([]);
  });

  it('is verified by keyboard, and the result is announced', async () => {
    const window = await windowOf(browser, 'auditor1', '/catatan-akses', NARROW);
    const { page } = window;
    await heading(page, 'Catatan akses').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Periksa keutuhan' }));
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Catatan utuh').waitFor();
    await page.getByText(/catatan pada \d+ rantai diperiksa; tidak ada yang diubah/).waitFor();
    expect(await faultsOf(window)).toEqual([]);

    await page.route('**/api/v1/access-log/verification', (route) =>
      route.fulfill({ json: { writers: 2, entries: 9, breaks: [{ writer: 'a', n: 4, why: 'content' }] } }),
    );
    await page.getByRole('button', { name: 'Periksa keutuhan' }).click();
    await page.getByText('1 rantai rusak').waitFor();
    await page.getByText('Rantai a, nomor 4: isinya diubah.').waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });

  it('is no place for others', async () => {
    const { page } = await windowOf(browser, 'operator1', '/catatan-akses');
    await page.getByRole('alert').first().waitFor();
    const menu = page.getByRole('navigation', { name: 'Menu utama' });
    expect(await menu.getByRole('link', { name: /^(Catatan akses|Pegawai)$/ }).count()).toBe(0);
  });
});
