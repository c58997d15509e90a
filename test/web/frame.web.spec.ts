import type { Browser } from 'playwright-core';
import { openCase } from '../support/bad-input-world.js';
import { stackVariable } from '../support/stack.js';
import { enterAs, openBrowser, openWindow, PHONE } from './browser.js';
import { focusedText, heading, mainLink } from './frame-parts.js';
import { pageFaults } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('the frame', () => {
  test('to one who comes for the first time nothing is wrong, and the tab has our sign', async () => {
    const { page, complaints } = await openWindow(browser);
    const answer = page.waitForResponse(/\/auth\/session$/);
    await page.goto('/kotak-masuk');
    await heading(page).waitFor();
    expect((await answer).status()).toBe(204);
    expect(new URL(page.url()).pathname).toBe('/masuk');
    const sign = await page.locator('link[rel="icon"]').getAttribute('href');
    const { status, headers } = await fetch(`${stackVariable('GATEWAY_URL')}${sign}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    expect(await page.title()).toBe('Masuk · Registrasi TTE');
    expect([await pageFaults(page), complaints]).toEqual([[], []]);
  });

  test('of what is planted in a page, each kind is found', async () => {
    const { page } = await openWindow(browser);
    await page.goto('/masuk');
    await heading(page).waitFor();
    await page.evaluate(`
      const picture = document.createElement('img');
      const pale = Object.assign(document.createElement('p'), { textContent: 'Pucat' });
      Object.assign(pale.style, { color: '#ddd', background: '#fff' });
      document.querySelector('main').append(picture, pale, document.createElement('button'));`);
    const rules = (await pageFaults(page)).map((fault) => fault.split(':', 1)[0]);
    expect(rules.sort()).toEqual(['button-name', 'color-contrast', 'dark color-contrast', 'image-alt']);
  });

  test('stands on one line on a phone, and nothing has to be pushed sideways', async () => {
    const { page, complaints } = await openWindow(browser, PHONE);
    await enterAs(page, 'kapusdatin1', '/berkas');
    await heading(page, 'Berkas').waitFor();
    const name = await page.getByText('Registrasi TTE', { exact: true }).boundingBox();
    expect(name?.height).toBeLessThan(30);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await page.getByRole('button', { name: 'Menu' }).click();
    await mainLink(page, 'Mandat').click();
    await heading(page, 'Mandat').waitFor();
    expect([await pageFaults(page), complaints]).toEqual([[], []]);
  });

  test('is passed over by the first key, and each page tells where one has come to', async () => {
    const { page, complaints } = await openWindow(browser);
    await enterAs(page, 'operator1', '/berkas');
    await heading(page, 'Berkas').waitFor();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Langsung ke isi');
    expect(await pageFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('#isi:focus').waitFor();

    await mainLink(page, 'Mandat').focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Mandat').waitFor();
    expect([await focusedText(page), await page.title()]).toEqual(['Mandat', 'Mandat · Registrasi TTE']);
    await page.goBack();
    await heading(page, 'Berkas').waitFor();
    expect([await focusedText(page), await page.title()]).toEqual(['Berkas', 'Berkas · Registrasi TTE']);
    expect(complaints).toEqual([]);
  });

  test('an address that leads nowhere says so, and shows the way on', async () => {
    const { page, complaints } = await openWindow(browser);
    await enterAs(page, 'auditor1', '/tidak/ada');
    await heading(page, 'Halaman tidak ditemukan').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'kembali ke awal' }).click();
    await page.waitForURL('**/berkas');
    expect(complaints).toEqual([]);
  });
});

describe('what is searched for', () => {
  test.each([
    ['kapusdatin1', '/kotak-masuk', 'Cari berkas'],
    ['operator1', '/berkas', 'Cari pemohon'],
  ])('by %s at %s stands in no address, and is there again on coming back', async (account, path, label) => {
    const { person } = await openCase();
    const { page, complaints } = await openWindow(browser);
    await enterAs(page, account, path);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    const field = page.getByRole('searchbox', { name: label });
    const search = async (text: string, act: () => Promise<unknown>) => {
      const encoded = encodeURIComponent(text);
      const asked = page.waitForResponse((answer) => answer.request().headers()['search-text'] === encoded);
      await act();
      await asked;
      await page.getByText('Menampilkan 1 berkas', { exact: true }).waitFor();
      expect([await field.inputValue(), new URL(page.url()).search]).toEqual([text, '']);
    };
    await search(person.email, () => field.fill(person.email));
    await search(person.email, () => page.reload());
    await search(person.nik, () => field.fill(person.nik));
    await mainLink(page, 'Mandat').click();
    await heading(page, 'Mandat').waitFor();
    await page.goBack();
    await page.getByText('Menampilkan 1 berkas', { exact: true }).waitFor();
    expect(await field.inputValue()).toBe(person.nik);
    const words = [person.nik, person.email.split('@', 1)[0] ?? ''];
    expect(addresses.filter((one) => words.some((word) => one.includes(word)))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });
});
