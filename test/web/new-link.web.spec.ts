import type { Browser, Page } from 'playwright-core';
import { openBrowser, PHONE } from './browser.js';
import { ask, exercise, world } from './cases.js';
import { faultsOf, faultsOnPhone, hasFocus, pageFaults, tabTo, windowOf } from './looks.js';
import {
  addressFor,
  applied,
  expiredAddressFor,
  nextThing,
  openOwnPage,
  returned,
  type Applied,
} from './own-case.js';

const SUBJECT = 'Tautan baru ke halaman berkas TTE Anda';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** A case that waits for its applicant, who has had one mail. */
async function waiting(): Promise<Applied> {
  const one = await applied();
  await returned(one, ['position'], 'Periksa lagi.');
  await addressFor(one);
  return one;
}
const button = (page: Page) => page.getByRole('button', { name: 'Kirim tautan baru ke email saya' });
const section = (page: Page) => page.getByRole('region', { name: 'Tautan pemohon' });
const invalid = (page: Page) => page.getByRole('heading', { level: 1, name: 'Tautan ini tidak berlaku' });

it('a link that is too old has a new one sent by keyboard, which arrives and opens the page', async () => {
  const one = await waiting();
  const { page, complaints } = await openOwnPage(browser, await expiredAddressFor(one));
  await page.getByRole('heading', { level: 1, name: 'Masa berlaku tautan ini sudah berakhir' }).waitFor();
  const { x, width } = (await button(page).boundingBox()) ?? { x: NaN, width: NaN };
  expect(x + width).toBeLessThan(PHONE.width);
  expect(await pageFaults(page)).toEqual([]);
  await tabTo(page, button(page));
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Tautan baru sedang dikirim').waitFor();
  expect([await hasFocus(page, button(page)), await button(page).isDisabled()]).toEqual([true, true]);
  expect(await page.getByRole('main').innerText()).not.toContain(one.person.email);
  expect(await pageFaults(page)).toEqual([]);
  const address = await addressFor(one, 2);
  expect((await world.mailsOfCase(one.person.email)).at(-1)?.subject).toContain(SUBJECT);
  await page.goto(address);
  await nextThing(page, 'Perbaiki permohonan Anda').waitFor();
  expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
});

it('a request that is refused says so, and can be made again', async () => {
  const one = await waiting();
  await exercise('restriction', one, { restricted: true, reason: 'permintaan-subjek' });
  const { page } = await openOwnPage(browser, await expiredAddressFor(one));
  await button(page).click();
  await page.getByRole('alert').getByText('Pemrosesan data dibatasi').waitFor();
  expect(await button(page).isEnabled()).toBe(true);
  expect(await pageFaults(page)).toEqual([]);
  await exercise('restriction', one, { restricted: false, reason: 'permintaan-subjek' });
  await button(page).click();
  await page.getByRole('status').getByText('Tautan baru sedang dikirim').waitFor();
  await addressFor(one, 2);
});

it('the operator has one new link sent, ends it after asking, and has another sent at once', async () => {
  const one = await waiting();
  const window = await windowOf(browser, 'operator1', `/berkas/${one.id}`);
  const { page } = window;
  const send = section(page).getByRole('button', { name: 'Kirim tautan baru kepada pemohon' });
  await send.click();
  await page.getByText('Tautan baru sedang dikirim ke alamat email terdaftar pemohon').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  expect(await faultsOnPhone(window)).toEqual([]);
  const sent = await openOwnPage(browser, await addressFor(one, 2));
  await nextThing(sent.page, 'Perbaiki permohonan Anda').waitFor();
  const again = await Promise.all(Array.from({ length: 8 }, () => ask('operator1', one, 'link-renewal', {})));
  expect(again.map(({ status }) => status)).toEqual(Array(8).fill(202));
  await section(page).getByRole('button', { name: 'Cabut tautan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cabut semua tautan pemohon?' });
  await dialog.getByText('tidak dapat dibuka lagi').waitFor();
  expect(await faultsOf(window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cabut tautan' }).click();
  await page.getByText('Semua tautan pemohon yang sudah dikirim dicabut').waitFor();
  await sent.page.reload();
  await invalid(sent.page).waitFor();
  await send.click();
  await sent.page.goto(await addressFor(one, 3));
  await nextThing(sent.page, 'Perbaiki permohonan Anda').waitFor();
  expect(await world.mailsOfCase(one.person.email)).toHaveLength(3);
});

it('nobody else of the office is offered either', async () => {
  const one = await waiting();
  const { page } = await windowOf(browser, 'kabid1', `/berkas/${one.id}`);
  await page.getByRole('region', { name: 'Data pemohon' }).waitFor();
  expect(await section(page).count()).toBe(0);
  expect(await ask('kabid1', one, 'link-renewal', {})).toMatchObject({ status: 403 });
});
