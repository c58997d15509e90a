import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { stackVariable } from '../support/stack.js';
import { openBrowser, openWindow } from '../web/browser.js';
import { enter, machineToken } from './keycloak-admin.js';

const PASSWORD = 'kata-sandi-yang-panjang';
const PICTURES = new URL('../../.tte/test/keycloak-pages/', import.meta.url).pathname;

let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const picture = (page: Page, name: string) => page.screenshot({ path: `${PICTURES}${name}.png` });
const atKeycloak = (page: Page) => page.waitForURL(`${stackVariable('TTE_KEYCLOAK')}/**`);
const atGateway = (page: Page) => page.waitForURL(`${stackVariable('GATEWAY_URL')}/**`);

/** Goes to Keycloak's page, gives a name and a password, and sends them. */
async function signIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Masuk dengan akun dinas' }).click();
  await atKeycloak(page);
  await page.getByLabel('Kode pegawai').fill(username);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

test('an official signs in at a page in Indonesian and sees the inbox; signing out ends the session there', async () => {
  await enter({ username: 'kapusdatin-9', password: PASSWORD, firstName: 'Ratna', role: 'kapusdatin' });
  const { page } = await openWindow(browser);
  await signIn(page, 'kapusdatin-9', 'salah-sama-sekali');
  await page.getByText('Kode pegawai atau kata sandi salah.').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('id');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Masuk ke akun Anda');
  await picture(page, 'masuk');

  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await atGateway(page);
  await page.getByRole('heading', { level: 1, name: 'Kotak masuk' }).waitFor();
  await picture(page, 'kotak-masuk');

  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await atKeycloak(page);
  await page.getByText('Keluar dari akun Anda?').waitFor();
  await picture(page, 'keluar');
  await page.getByRole('button', { name: 'Keluar' }).click();
  await atGateway(page);
  // With a session left at Keycloak, it would send the browser back without a question.
  await page.goto('/');
  await page.getByRole('link', { name: 'Masuk dengan akun dinas' }).click();
  await page.getByLabel('Kode pegawai').waitFor();
});

test('a first password is changed on a page in Indonesian', async () => {
  const person = { username: 'verifikator-9', password: PASSWORD, firstName: 'Bima', role: 'verifikator' };
  await enter({ ...person, mustChange: true });
  const { page } = await openWindow(browser);
  await signIn(page, 'verifikator-9');
  await page.getByRole('heading', { level: 1, name: 'Ganti kata sandi' }).waitFor();
  await page.getByLabel('Kata sandi baru').fill('pendek');
  await page.getByLabel('Ulangi kata sandi').fill('pendek');
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.getByText('Kata sandi paling sedikit 12 karakter.').waitFor();
  await picture(page, 'ganti-kata-sandi');
  await page.getByLabel('Kata sandi baru').fill(`${PASSWORD}-baru`);
  await page.getByLabel('Ulangi kata sandi').fill(`${PASSWORD}-baru`);
  await page.getByRole('button', { name: 'Kirim' }).click();
  await atGateway(page);
  await page.getByRole('main').waitFor();
});

test('a staff code is the same person however it is typed, in small letters', async () => {
  await enter({ username: 'KABID-07', password: PASSWORD, firstName: 'Sari', role: 'kabid' });
  for (const typed of ['KABID-07', 'kabid-07']) {
    const { page } = await openWindow(browser);
    await signIn(page, typed);
    await atGateway(page);
    await page.getByRole('heading', { level: 1, name: 'Kotak masuk' }).waitFor();
    const answer = await page.request.get('/auth/session');
    expect(await answer.json()).toMatchObject({ subject: 'kabid-07', roles: ['kabid'] });
  }
});

test('a machine gets a token by its secret and is let in, as an operator and nothing else', async () => {
  const authorization = `Bearer ${await machineToken('tte-machine')}`;
  const ask = (path: string) =>
    fetch(`${stackVariable('GATEWAY_URL')}${path}`, { headers: { authorization } });
  expect((await ask('/api/v1/cases')).status).toBe(200);
  expect((await ask('/api/v1/access-log')).status).toBe(403);
});
