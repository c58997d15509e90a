import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { ask, caseAt, gateway, returned } from './cases.js';
import { faultsOf, faultsOnPhone, takesFocus, note, standing, stepOf, tabTo, windowOf } from './looks.js';
import { choose } from './officials.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** The page is told of no change, as when the network is slow. */
const withoutNews = (page: Page) =>
  page.route('**/events', (route) => route.fulfill({ contentType: 'text/event-stream', body: '' }));

it('one whole decision by keyboard alone: the case is forwarded, and the focus is where it stands now', async () => {
  const made = await caseAt('kapusdatin');
  const window = await windowOf(browser, 'kapusdatin1', made.address);
  const { page } = window;
  await page.getByRole('img', { name: 'Halaman 1 dari 1' }).waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await tabTo(page, page.getByRole('region', { name: 'Isi surat permohonan' }));
  await tabTo(page, page.getByRole('radio', { name: 'Teruskan' }));
  await page.keyboard.press('ArrowRight');
  await page.getByRole('group', { name: 'Data yang perlu diperbaiki' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  const instructions = page.getByRole('radiogroup', { name: 'Isi disposisi' });
  await tabTo(page, instructions.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mohon segera diperiksa.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await standing(page).getByText('Langkah 3 dari 14').waitFor();
  await takesFocus(page, standing(page));
  const passed = await stepOf(page, 2).innerText();
  expect(passed).toMatch(/Selesai[^]*Kapusdatin — Bambang Hartono[^]*pukul [\d.]+ WIB, kurang dari 1 menit/);
  expect(passed).toContain('Mohon segera diperiksa.');
  expect(await page.getByRole('button', { name: /^Teruskan/ }).count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
});

it('a return wants fields and a reason, and says at each what is missing', async () => {
  const made = await caseAt('kabid');
  const window = await windowOf(browser, 'kabid1', made.address);
  const { page } = window;
  await choose(page, 'Kembalikan');
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await page.getByText('Tandai paling sedikit satu data.').waitFor();
  await page.getByText('Tuliskan catatan agar pemohon tahu').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  await page.getByRole('checkbox', { name: 'NIP/NRP' }).check();
  await page.getByRole('checkbox', { name: 'Kontak PIC' }).check();
  await note(page).fill('NRP kurang satu angka.');
  await page.reload();
  expect(await page.getByRole('checkbox', { name: 'NIP/NRP' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await standing(page).getByText('menunggu perbaikan pemohon').waitFor();
  await page.getByText('Perlu diperbaiki: NIP/NRP, Kontak PIC.').waitFor();
  const step = await stepOf(page, 3).innerText();
  expect(step).toMatch(/Dikembalikan[^]*Andi Saputra[^]*NIP\/NRP, Kontak PIC[^]*NRP kurang satu angka\./);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});

it('a rejection wants a reason and words for the applicant, and closes the case', async () => {
  const made = await caseAt('kasubbid');
  const window = await windowOf(browser, 'kasubbid1', made.address, PHONE);
  const { page } = window;
  await choose(page, 'Tolak');
  await page.getByRole('button', { name: 'Tolak permohonan' }).click();
  await page.getByText('Pilih alasan penolakan.').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await page.getByLabel('Alasan penolakan').selectOption({ index: 1 });
  await note(page).fill('Surat tidak bertanda tangan.');
  await page.getByRole('button', { name: 'Tolak permohonan' }).click();
  const notice = page.getByRole('group', { name: 'Permohonan ditolak' });
  await notice.getByText('Surat tidak bertanda tangan.').waitFor();
  expect(await page.getByRole('form').count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
});

it('of two windows the slower one is told who was faster, and what was typed there stays', async () => {
  const made = await caseAt('kapusdatin');
  const slow = await windowOf(browser, 'kapusdatin1', '/berkas');
  await withoutNews(slow.page);
  await slow.page.goto(made.address);
  await note(slow.page).fill('Catatan yang panjang dan penting.');
  const fast = await windowOf(browser, 'kapusdatin2', made.address);
  await fast.page.getByRole('button', { name: /^Teruskan ke/ }).click();
  await standing(fast.page).getByText('Langkah 3 dari 14').waitFor();
  await slow.page.getByRole('button', { name: /^Teruskan ke/ }).click();
  const told = slow.page.getByRole('alert', { name: 'Seseorang telah lebih dahulu memproses berkas ini' });
  await told.waitFor();
  await stepOf(slow.page, 2).getByText('Sri Wahyuni').waitFor();
  await slow.page.getByText('Catatan yang panjang dan penting.').waitFor();
  expect(slow.complaints.splice(0)).toEqual([expect.stringContaining('409')]);
  expect(await faultsOf(slow)).toEqual([]);
  expect(await faultsOnPhone(slow)).toEqual([]);
  await slow.page.getByRole('button', { name: 'Buang catatan ini' }).click();
  expect(await slow.page.getByText('Catatan yang panjang dan penting.').count()).toBe(0);
});

it('a decision on data that have changed since is held back: what changed is named, and it can be sent again', async () => {
  const made = await caseAt('kapusdatin');
  const window = await windowOf(browser, 'kapusdatin1', '/berkas');
  const { page } = window;
  await withoutNews(page);
  await page.goto(made.address);
  await note(page).fill('Setuju.');
  await returned(made, ['pic']);
  const pic = { ...made.person.pic, phone: '081200000001' };
  await gateway.correct(made.id, ['pic'], { pic }, false);
  await gateway.reaches(made.id, 'awaiting-disposition');
  await page.getByRole('button', { name: /^Teruskan ke/ }).click();
  const told = page.getByRole('alert', { name: 'Data pemohon berubah sejak Anda membukanya' });
  await told.getByText('Kontak PIC').waitFor();
  expect(window.complaints.splice(0)).toEqual([expect.stringContaining('409')]);
  expect(await faultsOf(window)).toEqual([]);
  expect(await note(page).inputValue()).toBe('Setuju.');
  await page.getByRole('button', { name: /^Teruskan ke/ }).click();
  await standing(page).getByText('Langkah 3 dari 14').waitFor();
});

it('a case that somebody looks at follows what others do with it', async () => {
  const made = await caseAt('kapusdatin');
  const window = await windowOf(browser, 'auditor1', made.address);
  await standing(window.page).getByText('Langkah 2 dari 14').waitFor();
  expect(await window.page.getByText(made.person.name).count()).toBe(0);
  await ask('kapusdatin1', made, 'disposition', { outcome: 'forward', instruction: 'tindak-lanjuti' });
  await standing(window.page).getByText('Langkah 3 dari 14').waitFor();
  expect(await window.page.getByRole('form').count()).toBe(0);
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
});
