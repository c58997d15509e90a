import type { Browser, Page } from 'playwright-core';
import { openCase } from '../support/bad-input-world.js';
import { stackVariable } from '../support/stack.js';
import { accessibilityFaults, openBrowser, openWindow, PHONE, signIn } from './browser.js';

const NOTE = 'Catatan yang belum terkirim';
/** What a browser's console tells of an answer that the test has provoked. */
const OF_STATUS = /^Failed to load resource: the server responded with a status of (401|503)|^ProblemError: /;
const OF_NETWORK = /^Failed to load resource: net::ERR_/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const heading = (page: Page, name?: string) => page.getByRole('heading', { level: 1, ...(name && { name }) });
const focusedText = (page: Page) => page.locator(':focus').textContent();
const mainLink = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name });

/** Signs out in another tab of the same browser. */
async function signOutBeside(page: Page): Promise<void> {
  const beside = await page.context().newPage();
  await beside.goto('/pendaftaran');
  await signOut(beside);
  await beside.close();
}

/** Here and at the provider. */
async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await page.waitForURL(`${stackVariable('SANDBOX_URL')}/**`);
  await page.getByRole('button', { name: 'Keluar' }).click();
  await page.waitForURL(`${stackVariable('GATEWAY_URL')}/**`);
}

async function signInAgain(page: Page, account: string): Promise<void> {
  await page.getByRole('link', { name: 'Masuk kembali' }).click();
  await page.getByLabel('Nama akun').fill(account);
  await page.getByLabel('Kata sandi').fill(account);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.waitForURL(`${stackVariable('GATEWAY_URL')}/**`);
  await page.getByRole('main').waitFor();
}

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
    expect([await accessibilityFaults(page), complaints]).toEqual([[], []]);
  });

  test('stands on one line on a phone, and nothing has to be pushed sideways', async () => {
    const { page, complaints } = await openWindow(browser, PHONE);
    await signIn(page, 'kapusdatin1', '/pendaftaran');
    await heading(page, 'Pendaftaran').waitFor();
    const name = await page.getByText('Registrasi TTE', { exact: true }).boundingBox();
    expect(name?.height).toBeLessThan(30);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await page.getByRole('button', { name: 'Menu' }).click();
    await mainLink(page, 'Mandat').click();
    await heading(page, 'Mandat').waitFor();
    expect([await accessibilityFaults(page), complaints]).toEqual([[], []]);
  });

  test('is passed over by the first key, and each page tells where one has come to', async () => {
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'operator1', '/pendaftaran');
    await heading(page, 'Pendaftaran').waitFor();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Langsung ke isi');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('#isi:focus').waitFor();

    await mainLink(page, 'Mandat').focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Mandat').waitFor();
    expect([await focusedText(page), await page.title()]).toEqual(['Mandat', 'Mandat · Registrasi TTE']);
    await page.goBack();
    await heading(page, 'Pendaftaran').waitFor();
    expect([await focusedText(page), await page.title()]).toEqual([
      'Pendaftaran',
      'Pendaftaran · Registrasi TTE',
    ]);
    expect(complaints).toEqual([]);
  });

  test('an address that leads nowhere says so, and shows the way on', async () => {
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'auditor1', '/tidak/ada');
    await heading(page, 'Halaman tidak ditemukan').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'kembali ke awal' }).click();
    await page.waitForURL('**/pendaftaran');
    expect(complaints).toEqual([]);
  });
});

describe('what is searched for', () => {
  test.each([
    ['kapusdatin1', '/kotak-masuk', 'Cari berkas'],
    ['operator1', '/pendaftaran', 'Cari pemohon'],
  ])('by %s at %s stands in no address, and is there again on coming back', async (account, path, label) => {
    const { person } = await openCase();
    const { page, complaints } = await openWindow(browser);
    await signIn(page, account, path);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    const field = page.getByRole('searchbox', { name: label });
    const search = async (text: string, act: () => Promise<unknown>) => {
      const encoded = encodeURIComponent(text);
      const asked = page.waitForResponse((answer) => answer.request().headers()['search-text'] === encoded);
      await act();
      await asked;
      await page.getByText('1 berkas tampak').waitFor();
      expect([await field.inputValue(), new URL(page.url()).search]).toEqual([text, '']);
    };
    await search(person.email, () => field.fill(person.email));
    await search(person.email, () => page.reload());
    await search(person.nik, () => field.fill(person.nik));
    await mainLink(page, 'Mandat').click();
    await heading(page, 'Mandat').waitFor();
    await page.goBack();
    await page.getByText('1 berkas tampak').waitFor();
    expect(await field.inputValue()).toBe(person.nik);
    const words = [person.nik, person.email.split('@', 1)[0] ?? ''];
    expect(addresses.filter((one) => words.some((word) => one.includes(word)))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });
});

describe('a session that ends', () => {
  async function halfFilled() {
    const { id } = await openCase();
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'kapusdatin1', `/berkas/${id}`);
    const note = page.getByLabel(/^Catatan/);
    await note.fill(NOTE);
    return { page, complaints, note, id };
  }

  test('under a half-filled form asks to sign in, and leads back to it with all that was typed', async () => {
    const { page, complaints, note, id } = await halfFilled();
    await signOutBeside(page);
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Teruskan/ })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Sesi berakhir' });
    await dialog.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await focusedText(page)).toBe('Masuk kembali');
    await signInAgain(page, 'kapusdatin1');
    expect(new URL(page.url()).pathname).toBe(`/berkas/${id}`);
    await note.waitFor();
    expect(await note.inputValue()).toBe(NOTE);
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Teruskan/ })
      .click();
    await page.getByText(/Kabid/).first().waitFor();
    expect(complaints.filter((one) => !OF_STATUS.test(one))).toEqual([]);
  });

  test('is told of as soon as anything is read', async () => {
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'kabid1', '/kotak-masuk');
    await heading(page, 'Kotak masuk').waitFor();
    await signOutBeside(page);
    await mainLink(page, 'Pendaftaran').click();
    await page.getByRole('dialog', { name: 'Sesi berakhir' }).waitFor();
    await signInAgain(page, 'kabid1');
    await heading(page, 'Pendaftaran').waitFor();
    expect(complaints.filter((one) => !OF_STATUS.test(one))).toEqual([]);
  });

  test('leaves nothing for another one who signs in at the same window', async () => {
    const { page, note } = await halfFilled();
    await signOutBeside(page);
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Teruskan/ })
      .click();
    await signInAgain(page, 'kapusdatin2');
    await note.waitFor();
    expect(await note.inputValue()).toBe('');
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain(NOTE);
  });

  test('by signing out leaves nothing, and the way back leads to the door', async () => {
    const { page, complaints, id } = await halfFilled();
    await signOut(page);
    await page.goto(`/berkas/${id}`);
    await page.getByRole('link', { name: 'Masuk dengan akun dinas' }).waitFor();
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain(NOTE);
    expect(complaints).toEqual([]);
  });
});

describe('a way that is cut', () => {
  const notice = (page: Page, title: string) => page.getByRole('status').filter({ hasText: title });
  const readsInbox = (page: Page) =>
    page.waitForResponse((answer) => new URL(answer.url()).pathname === '/api/v1/inbox' && answer.ok());

  test('by the browser is told of, goes by itself, and what is shown is asked for anew', async () => {
    const { page, complaints } = await openWindow(browser, PHONE);
    await signIn(page, 'kapusdatin1', '/kotak-masuk');
    await heading(page, 'Kotak masuk').waitFor();
    await page.context().setOffline(true);
    await notice(page, 'Anda sedang luring').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const again = readsInbox(page);
    await page.context().setOffline(false);
    await again;
    await notice(page, 'Anda sedang luring').waitFor({ state: 'detached' });
    expect(complaints.filter((one) => !OF_NETWORK.test(one))).toEqual([]);
  });

  test('at the gateway is told of, goes by itself, and what is shown is asked for anew', async () => {
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'kapusdatin1', '/kotak-masuk');
    await heading(page, 'Kotak masuk').waitFor();
    await page.route('**/api/**', (route) => route.abort('connectionrefused'));
    await page.getByRole('button', { name: 'Melewati standar' }).click();
    await notice(page, 'Server tidak dapat dihubungi').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const again = readsInbox(page);
    await page.unroute('**/api/**');
    await again;
    await notice(page, 'Server tidak dapat dihubungi').waitFor({ state: 'detached' });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(complaints.filter((one) => !OF_NETWORK.test(one))).toEqual([]);
  });

  test('before anything can be shown is told of, and the page comes by itself', async () => {
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'kapusdatin1', '/kotak-masuk');
    const problem = { code: 'try-again', title: 'Sedang sibuk', detail: 'Coba lagi.', status: 503 };
    await page.route('**/auth/session', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await page.reload();
    await heading(page, 'Halaman ini belum dapat ditampilkan').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute('**/auth/session');
    await heading(page, 'Kotak masuk').waitFor();
    expect(complaints.filter((one) => !OF_STATUS.test(one))).toEqual([]);
  });

  test('a page that breaks leaves the frame standing, and can be tried again', async () => {
    const { page } = await openWindow(browser);
    await signIn(page, 'kapusdatin1', '/pendaftaran');
    await heading(page, 'Pendaftaran').waitFor();
    const broken = { version: 1, counts: {}, items: [{}], next: null };
    await page.route('**/api/v1/inbox?*', (route) => route.fulfill({ json: broken }));
    await mainLink(page, 'Kotak masuk').click();
    await heading(page, 'Halaman ini belum dapat ditampilkan').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.getByRole('alert').textContent()).toMatch('Terjadi kesalahan');
    await page.unroute('**/api/v1/inbox?*');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await heading(page, 'Kotak masuk').waitFor();
  });
});
