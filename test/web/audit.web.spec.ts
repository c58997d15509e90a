import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { goTo, openBrowser } from './browser.js';
import { caseAt } from './cases.js';
import { heading } from './frame-parts.js';
import { faultsOf, faultsOnPhone, tabTo, takesFocus, windowOf } from './looks.js';

const NARROW = { width: 320, height: 640 };
const LINE = `tte.contoh.go.id/registrasi 8 ${'A'.repeat(43)}= — tte.contoh.go.id/registrasi ${'b'.repeat(91)}=`;
const at = '2026-11-30T09:00:00.000Z';
const checkpoint = (size: number) => ({ size, root: `${'A'.repeat(43)}=`, at, note: LINE, line: LINE });
const WHOLE = { at, findings: [] };
const FOUND = {
  at,
  findings: [
    { kind: 'event-edited', where: '5b3f3f0e-8f5c-4a3b-9d0e-0d1f6a3c2b1a, nomor 2' },
    { kind: 'projection-altered', where: '5b3f3f0e-8f5c-4a3b-9d0e-0d1f6a3c2b1a, tasks' },
  ],
};
const STATE = {
  latest: checkpoint(8),
  statements: 8,
  chains: { cases: 5, access: 2 },
  unsealed: 1,
  verification: 'none',
  lastVerification: WHOLE,
  copies: [
    { place: 'folder', size: 8, at, awaySince: null },
    { place: 'email auditor', size: 3, at, awaySince: null },
    { place: 's3 cadangan', size: null, at: null, awaySince: at },
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** What the gateway is to answer of the trail, so that each of its states can be looked at. */
async function answers(page: Page, state: object): Promise<void> {
  await page.route('**/api/v1/audit', (route) => route.fulfill({ json: state }));
  await page.route('**/api/v1/audit/checkpoints*', (route) =>
    route.fulfill(
      route.request().method() === 'POST'
        ? { status: 201, json: checkpoint(9) }
        : route.request().url().includes('after=')
          ? { json: { items: [checkpoint(3)], next: null } }
          : { json: { items: [checkpoint(8), checkpoint(5)], next: 5 } },
    ),
  );
  await page.route('**/api/v1/audit/verification', (route) =>
    route.fulfill({ status: 202, json: { verification: 'running' } }),
  );
}

/** A window of the auditor on the page, which the gateway tells of this state. */
async function auditWindow(state: object, viewport?: typeof NARROW) {
  const window = await windowOf(browser, 'auditor1', '/dasbor', viewport);
  await answers(window.page, state);
  await goTo(window.page, 'Audit');
  return window;
}

describe('the audit page', () => {
  it('tells how the chains stand, what is sealed, and which copies are behind', async () => {
    const window = await auditWindow(STATE);
    const { page } = window;
    const section = page.getByRole('region', { name: 'Keadaan rantai' });
    await section.getByText('5 rantai log berkas dan 2 rantai catatan akses').waitFor();
    await section.getByText('1 rantai bertambah sejak checkpoint terbaru').waitFor();
    await section.getByText(LINE).waitFor();
    const copies = section.getByRole('listitem');
    await copies.filter({ hasText: 'folder' }).getByText('Mutakhir').waitFor();
    await copies.filter({ hasText: 'email auditor' }).getByText('Menyusul').waitFor();
    await copies.filter({ hasText: 's3 cadangan' }).getByText('belum menerima checkpoint').waitFor();
    await copies
      .filter({ hasText: 's3 cadangan' })
      .getByText(/^Tidak menerima sejak /)
      .waitFor();
    expect(await faultsOf(window)).toEqual([]);
    expect(await faultsOnPhone(window)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(window)).toEqual([]);
    const list = page.getByRole('list', { name: 'Daftar checkpoint' }).getByRole('listitem');
    await page.getByRole('button', { name: 'Muat lebih banyak' }).click();
    await list.filter({ hasText: 'Checkpoint 3' }).waitFor();
    expect(await list.allTextContents()).toEqual([
      expect.stringContaining('Checkpoint 8'),
      expect.stringContaining('Checkpoint 5'),
      expect.stringContaining('Checkpoint 3'),
    ]);
  });

  it('is sealed and verified by keyboard; findings say what happened and what to do', async () => {
    const window = await auditWindow(STATE, NARROW);
    const { page } = window;
    await page.getByRole('status').getByText('Semua sah').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Segel sekarang' }));
    await page.keyboard.press('Enter');
    await page.getByText('Disegel: checkpoint 9').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Periksa sekarang' }));
    await answers(page, { ...STATE, verification: 'running' });
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Sedang diperiksa.').waitFor();
    await answers(page, { ...STATE, lastVerification: FOUND });
    const found = page.getByRole('status').filter({ hasText: '2 temuan' });
    await found.getByText(/^Kejadian pada log berkas diubah: 5b3f3f0e.*, nomor 2$/).waitFor();
    await found.getByText(/^Tampilan berkas diubah: /).waitFor();
    await found.getByText('Jangan ubah apa pun.', { exact: false }).waitFor();
    await found.getByText('./tte rebuild', { exact: false }).waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });

  it('tells before the first checkpoint what to do', async () => {
    const empty = { ...STATE, latest: null, statements: 0, lastVerification: null, copies: [] };
    const { page } = await auditWindow(empty);
    await page.getByText('Belum ada checkpoint. Tekan Segel sekarang').waitFor();
    await page.getByText('Belum pernah diperiksa.').waitFor();
    await page.getByText('Tidak ada tempat simpanan di luar basis data.', { exact: false }).waitFor();
  });

  it('tells of a verification that could not run', async () => {
    const { page } = await auditWindow({ ...STATE, verification: 'failed' });
    const alert = page.getByRole('alert').filter({ hasText: 'tidak dapat diselesaikan' });
    await alert.getByText('auditVerification').waitFor();
  });

  it('has the installation itself sealed and verified', async () => {
    await caseAt('kabid');
    const { page } = await windowOf(browser, 'auditor1', '/audit');
    await page.getByRole('button', { name: 'Segel sekarang' }).click();
    await page.getByText(/^Disegel: checkpoint \d+$/).waitFor();
    const asked = new Date().toISOString();
    const told = page.waitForResponse(async (response) => {
      if (!response.url().endsWith('/api/v1/audit')) return false;
      const { lastVerification } = (await response.json()) as { lastVerification: { at: string } | null };
      return (lastVerification?.at ?? '') > asked;
    });
    await page.getByRole('button', { name: 'Periksa sekarang' }).click();
    expect(((await (await told).json()) as typeof STATE).lastVerification.findings).toEqual([]);
    await page.getByRole('status').getByText('Semua sah').waitFor();
  });

  it('hands out proof of a case that is found by its number, and of a period', async () => {
    const made = await caseAt('kabid');
    const window = await auditWindow(STATE);
    const { page } = window;
    const asked: string[] = [];
    await page.route('**/api/v1/audit/{export,cases}**', (route) => {
      asked.push(decodeURIComponent(new URL(route.request().url()).search));
      return route.fulfill({
        contentType: 'application/zip',
        headers: { 'content-disposition': `attachment; filename="bukti-${asked.length}.zip"` },
        body: 'PK',
      });
    });
    const number = page.getByRole('textbox', { name: 'Nomor berkas' });
    await number.fill('Budi');
    await page.keyboard.press('Enter');
    await page.getByText('Tulis seperti TTE-2026-000123.').waitFor();
    await takesFocus(page, number);
    await number.fill('TTE-2020-000001');
    await page.keyboard.press('Enter');
    await page.getByText('Tidak ada berkas bernomor TTE-2020-000001.').waitFor();
    await number.fill(made.number);
    await page.keyboard.press('Enter');
    const take = page.getByRole('button', { name: `Ekspor bukti ${made.number}` });
    await take.waitFor();
    expect(await page.getByText(made.person.name).count()).toBe(0);
    const first = page.waitForEvent('download');
    await take.click();
    expect((await first).suggestedFilename()).toBe('bukti-1.zip');
    await page.getByText('Bukti diunduh: bukti-1.zip').waitFor();

    await page.getByRole('button', { name: 'Ekspor masa ini' }).click();
    await page.getByText('Isi tanggal awal.').waitFor();
    await page.getByLabel('Dari').fill('01/11/2026');
    await page.getByLabel('Sampai').fill('30/11/2026');
    await page.keyboard.press('Tab');
    const second = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ekspor masa ini' }).click();
    expect(await readFile(await (await second).path(), 'utf8')).toBe('PK');
    expect(asked).toEqual(['', '?from=2026-10-31T17:00:00.000Z&until=2026-11-30T17:00:00.000Z']);
    expect(await faultsOf(window)).toEqual([]);
    expect(await faultsOnPhone(window)).toEqual([]);
  });

  it('shows the admin all but exports, and is no place for others', async () => {
    const { page } = await windowOf(browser, 'admin1', '/dasbor');
    await answers(page, STATE);
    await goTo(page, 'Audit');
    await page.getByRole('region', { name: 'Pemeriksaan' }).waitFor();
    expect(await page.getByRole('region', { name: 'Ekspor bukti' }).count()).toBe(0);
    const { page: other } = await windowOf(browser, 'kabid1', '/dasbor');
    const menu = other.getByRole('navigation', { name: 'Menu utama' });
    expect(await menu.getByRole('link', { name: 'Audit', exact: true }).count()).toBe(0);
  });
});

it('the page of a case hands an auditor its proof, and nobody else', async () => {
  const made = await caseAt('kabid');
  const window = await windowOf(browser, 'auditor1', made.address, NARROW);
  await window.page.getByRole('button', { name: `Ekspor bukti ${made.number}` }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  const { page } = await windowOf(browser, 'kabid1', made.address);
  await heading(page, made.person.name).waitFor();
  expect(await page.getByRole('button', { name: /^Ekspor bukti/ }).count()).toBe(0);
});

it('the access log is narrowed down to a case by its number, and to what was refused', async () => {
  const made = await caseAt('kabid');
  const window = await windowOf(browser, 'auditor1', '/catatan-akses');
  const { page } = window;
  await page.getByLabel('Hasil').selectOption('Ditolak');
  await page.waitForURL(/hasil=ditolak/);
  const entries = page.getByRole('list', { name: 'Catatan akses' }).getByRole('listitem');
  await entries.filter({ hasNotText: 'Ditolak' }).first().waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Nomor berkas' }).fill(made.number);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Hanya catatan ${made.number}` }).click();
  await page.waitForURL(new RegExp(`berkas=${made.id}`));
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});
