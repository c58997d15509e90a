import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { caseAt } from './cases.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** What a table that was taken along by keyboard is called, and its lines. */
async function taken(page: Page, format: 'CSV' | 'XLSX') {
  const download = page.waitForEvent('download');
  await tabTo(page, page.getByRole('button', { name: `Unduh ${format}` }));
  await page.keyboard.press('Enter');
  const file = await download;
  const name = file.suggestedFilename();
  await page.getByText(`Tabel diunduh: ${name}`).waitFor();
  const text = await readFile(await file.path(), 'utf8');
  return { name, lines: text.split('\r\n').filter((line) => line !== '') };
}

it('the list is taken along with the filters that are set, as its reader sees it', async () => {
  const made = await caseAt('kabid');
  const window = await windowOf(browser, 'kabid1', '/berkas?menunggu=kabid');
  const { page } = window;
  await page.getByText(/^Menampilkan \d+ berkas/).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  const { name, lines } = await taken(page, 'CSV');
  expect(name).toMatch(/^berkas-tte-\d{4}-\d\d-\d\d\.csv$/);
  expect(lines.slice(1).every((line) => line.includes('Kabid Jementa Sis Ap'))).toBe(true);
  expect(lines.filter((line) => line.includes(made.number) && line.includes(made.person.name))).toHaveLength(
    1,
  );
  expect((await taken(page, 'XLSX')).name).toMatch(/\.xlsx$/);

  const auditor = await windowOf(browser, 'auditor1', '/berkas?menunggu=kabid', { width: 320, height: 640 });
  await auditor.page.getByText(/^Menampilkan \d+ berkas/).waitFor();
  const seen = await taken(auditor.page, 'CSV');
  expect(seen.lines.filter((line) => line.includes(made.number))).toHaveLength(1);
  expect(seen.lines.join()).not.toContain(made.person.name);
  expect(await faultsOf(auditor)).toEqual([]);
  await auditor.page.goto('/catatan-akses?akun=auditor1');
  await auditor.page
    .getByRole('list', { name: 'Catatan akses' })
    .getByText(`Mengunduh daftar berkas, ${seen.lines.length - 1} baris`)
    .first()
    .waitFor();
});

it('explains in place why a table does not leave', async () => {
  const { page } = await windowOf(browser, 'kabid1', '/berkas');
  const problem = { type: '/problems/export-too-large', title: 'Terlalu banyak untuk diunduh', status: 422 };
  await page.route('**/api/v1/cases/export?*', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        ...problem,
        detail: 'Persempit filter.',
        code: 'export-too-large',
        instance: 'n',
      }),
    }),
  );
  await page.getByRole('button', { name: 'Unduh XLSX' }).click();
  await page.getByRole('alert').getByText('Persempit filter.').waitFor();
});
