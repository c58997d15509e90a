import type { Browser } from 'playwright-core';
import { openBrowser, openWindow, PHONE } from './browser.js';
import { gateway } from './cases.js';
import { pageFaults } from './looks.js';
import {
  addressFor,
  applied,
  buttonsOfCase,
  nextThing,
  openOwnPage,
  registered,
  returned,
} from './own-case.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

it('an applicant withdraws only after the consequences were read and confirmed', async () => {
  const one = await applied();
  await registered(one);
  const { page, complaints } = await openOwnPage(browser, await addressFor(one));
  await page.getByRole('button', { name: 'Cabut permohonan' }).click();
  await nextThing(page, 'Cabut permohonan Anda?').waitFor();
  await page.getByText('Pencabutan tidak dapat dibatalkan.').waitFor();
  await page.getByLabel('Catatan untuk petugas').fill('Pindah tugas.');
  expect(await pageFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tidak jadi' }).click();
  expect((await gateway.detail(one.id))?.status).toBe('awaiting-activation');
  await page.getByRole('button', { name: 'Cabut permohonan' }).click();
  expect(await page.getByLabel('Catatan untuk petugas').inputValue()).toBe('Pindah tugas.');
  await page.getByRole('button', { name: 'Ya, cabut permohonan saya' }).click();
  const heading = nextThing(page, 'Permohonan Anda telah dicabut');
  await heading.and(page.locator(':focus')).waitFor();
  await page.getByText('Dicabut oleh pemohon.').waitFor();
  expect(await buttonsOfCase(page).count()).toBe(0);
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('a rejection is told with its reason and the words of the office', async () => {
  const one = await applied();
  await gateway.decide('kapusdatin1', one.id, 'disposition', {
    dataVersion: 1,
    outcome: 'reject',
    reason: 'surat-tidak-sah',
    note: 'Surat belum ditandatangani kepala satuan kerja.',
  });
  const { page, complaints } = await openOwnPage(browser, await addressFor(one));
  await nextThing(page, 'Permohonan Anda tidak dapat disetujui').waitFor();
  await page.getByText('Surat permohonan tidak sah').waitFor();
  await page.getByText('Surat belum ditandatangani kepala satuan kerja.').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('without a connection it says from when the state is, and goes on when there is one', async () => {
  const one = await applied();
  await returned(one, ['position'], 'Periksa lagi.');
  const { page, complaints } = await openOwnPage(browser, await addressFor(one));
  await page.getByLabel('Jabatan').fill('Analis');
  await page.context().setOffline(true);
  await page.getByText(/Yang ditampilkan adalah status pukul \d\d\.\d\d WIB/).waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText('Tidak ada sambungan').waitFor({ state: 'detached' });
  expect(await page.getByLabel('Jabatan').inputValue()).toBe('Analis');
  expect(complaints).toEqual([]);
});

it('a page without a link says where the link is', async () => {
  const { page, complaints } = await openOwnPage(browser, '/pemohon');
  await page.getByRole('heading', { level: 1, name: 'Buka halaman ini dari email Anda' }).waitFor();
  expect(await pageFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('a link that opens nothing is explained, with what to do, and a good one opens in the same tab', async () => {
  const one = await applied();
  await returned(one, ['position'], 'Periksa lagi.');
  const address = await addressFor(one);
  const { page, complaints } = await openOwnPage(browser, `${address.slice(0, -9)}AAAAAAAAA`);
  await page.getByRole('heading', { level: 1, name: 'Tautan ini tidak berlaku' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(await buttonsOfCase(page).count()).toBe(0);
  expect(await pageFaults(page)).toEqual([]);
  await page.goto(address);
  await nextThing(page, 'Perbaiki permohonan Anda').waitFor();
  expect(complaints).toEqual([expect.stringContaining('401')]);
  await gateway.decide('verifikator1', one.id, 'link-revocation', {});
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Tautan ini tidak berlaku' }).waitFor();
});

it('the token goes to the gateway in its header alone, and nobody is asked who they are', async () => {
  const one = await applied();
  await returned(one, ['position'], 'Periksa lagi.');
  const address = await addressFor(one);
  const token = String(address.split('#')[1]);
  const { page } = await openWindow(browser, PHONE);
  const asked: string[] = [];
  const carried: boolean[] = [];
  page.on('request', (request) => {
    asked.push(request.url());
    // Where the office is reached is everybody's to know.
    const isPublic = request.url().endsWith('/api/v1/office');
    if (request.url().includes('/api/') && !isPublic)
      carried.push(request.headers()['x-applicant-link'] === token);
  });
  await page.goto(address);
  await nextThing(page, 'Perbaiki permohonan Anda').waitFor();
  expect(asked.filter((url) => !url.includes('#') && url.includes(token))).toEqual([]);
  expect(asked.filter((url) => url.includes('/auth/'))).toEqual([]);
  expect(carried.length).toBeGreaterThan(0);
  expect(carried).not.toContain(false);
  await page.goto('/pemohon');
  expect(await page.evaluate<string>('JSON.stringify(history.state) + location.href')).not.toContain(token);
  await page.goBack();
  expect(page.url()).not.toContain(token);
});
