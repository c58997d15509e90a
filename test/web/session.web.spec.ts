import type { Browser, Page } from 'playwright-core';
import { openCase } from '../support/bad-input-world.js';
import { stackVariable } from '../support/stack.js';
import { openBrowser, openWindow, signIn } from './browser.js';
import { focusedText, heading, mainLink, OF_STATUS } from './frame-parts.js';
import { pageFaults } from './looks.js';

const NOTE = 'Catatan yang belum terkirim';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Signs out in another tab of the same browser. */
async function signOutBeside(page: Page): Promise<void> {
  const beside = await page.context().newPage();
  await beside.goto('/berkas');
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

describe('a session that ends', () => {
  async function halfFilled() {
    const { id } = await openCase();
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'kapusdatin1', `/berkas/${id}`);
    const note = page.getByRole('textbox', { name: /^Catatan/ });
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
    expect(await pageFaults(page)).toEqual([]);
    expect(await page.getByRole('alert', { includeHidden: true }).allInnerTexts()).toEqual([]);
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
    // What the page reads by itself can have told it first, and the dialog lies over the link then.
    await mainLink(page, 'Berkas').dispatchEvent('click');
    await page.getByRole('dialog', { name: 'Sesi berakhir' }).waitFor();
    await page
      .getByRole('main')
      .getByRole('heading', { level: 1, includeHidden: true })
      .waitFor({ state: 'attached' });
    expect(await page.getByRole('alert', { includeHidden: true }).allInnerTexts()).toEqual([]);
    await signInAgain(page, 'kabid1');
    await heading(page, 'Berkas').waitFor();
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
