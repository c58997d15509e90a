import type { Browser } from 'playwright-core';
import { NOTHING, pretend, rowsOf, TROUBLED } from './board-figures.js';
import { headAt } from './board-window.js';
import { openBrowser, PHONE } from './browser.js';
import { caseAt } from './cases.js';
import { pageFaults } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  // The board of an empty stack has no figures.
  await caseAt('kabid');
}, 60_000);
afterAll(() => browser?.close());

it.each([
  ['a desk', undefined],
  ['a phone', PHONE],
])('says on %s what is stuck, where, and whose turn it is, and honestly of how few', async (_, viewport) => {
  const { page, complaints } = await headAt(browser, '/mandat', viewport);
  await pretend(page, TROUBLED);
  await page.goto('/dasbor');
  await page.getByRole('link', { name: 'Lihat berkas terhenti' }).waitFor();
  const figure = (name: string) => page.getByRole('region', { name }).innerText();
  expect(await figure('Melewati standar')).toMatch(
    /2\s+Terlama pada Kabid Jementa Sis Ap, langkah 3: 5 jam 30 menit kerja/,
  );
  expect(await figure('Berkas berjalan')).toMatch(/5\s+3 giliran kantor, 2 giliran pihak lain/);
  expect(await figure('Selesai dalam standar')).toMatch(/3 dari 4\s+langkah kantor; masih terlalu sedikit/);
  expect(await figure('Antrean')).toMatch(/\+5\s+9 berkas masuk, 4 selesai: antrean bertambah/);
  const rows = await rowsOf(page.getByRole('table', { name: 'Berkas berjalan menurut langkah' }));
  expect(rows.map((cells) => cells.at(-1))).toEqual([
    'Paling lama',
    'Giliran kantor: 3 berkas',
    '5 jam 30 menit kerja',
    'Giliran pemohon, BSrE, atau sistem: 2 berkas',
    '4 hari',
  ]);
  expect(rows.at(-1)?.[0]).toContain('3. Dikembalikan, menunggu perbaikan');
  expect(await pageFaults(page)).toEqual([]);
  const units = page.getByRole('table', { name: 'Berkas menurut satuan kerja' });
  const order = async () => (await rowsOf(units)).slice(1).map(([name]) => name);
  expect(await order()).toEqual(['Pusat Data dan Informasi', 'Sekretariat Jenderal']);
  expect((await rowsOf(units)).at(-1)?.slice(1)).toEqual(['1', '0', '3', '4 hari', 'Terbit 2, Ditolak 1']);
  await page.getByLabel('Urutkan satuan kerja').selectOption('Median terlama');
  expect(await order()).toEqual(['Sekretariat Jenderal', 'Pusat Data dan Informasi']);
  await page.getByText('Tabel', { exact: true }).click();
  expect(await pageFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Lihat berkasnya' }).click();
  await page.waitForURL('**/berkas?lewat=true');
  await page.getByRole('button', { name: 'Melewati standar', pressed: true }).waitFor();
  await page.getByText(/^Menampilkan \d+ berkas/).waitFor();
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('says that there are no figures yet', async () => {
  const { page, complaints } = await headAt(browser, '/mandat');
  await pretend(page, NOTHING);
  await page.goto('/dasbor');
  await page.getByText('Belum ada angka').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('keeps the last figures in sight while the gateway cannot be reached, and comes back', async () => {
  const { page } = await headAt(browser, '/dasbor');
  await page.getByRole('heading', { name: 'Lama langkah kantor' }).waitFor();
  await page.route('**/api/v1/statistics*', (route) => route.abort());
  await page.getByLabel('Kurun waktu').selectOption({ label: '4 pekan terakhir' });
  await page.getByText('Tidak tersambung').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.unroute('**/api/v1/statistics*');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByText('4 pekan terakhir, dalam waktu kerja').waitFor();
  expect(await page.getByText('Tidak tersambung').count()).toBe(0);
});
