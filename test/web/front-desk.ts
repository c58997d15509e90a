import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, type Window } from './browser.js';

/** The browser itself writes a line for every answer that is a refusal. */
const REFUSED = /^Failed to load resource/;

/** A new window for each test of a spec, in which the operator begins a letter; its console has nothing to complain of. */
export function frontDesk() {
  let browser: Browser;
  let window: Window;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    window = await openWindow(browser);
    await signIn(window.page, 'operator1', '/surat-baru');
    await window.page.getByRole('button', { name: 'Pilih PDF' }).waitFor();
  });
  afterEach(async () => {
    await window.page.context().close();
    expect(window.complaints.filter((text) => !REFUSED.test(text))).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    get page(): Page {
      return window.page;
    },
    send: () => window.page.getByRole('button', { name: /^Catat/ }).click(),
    nextLetter: () => window.page.getByRole('button', { name: 'Surat berikutnya' }),
    focused: () => window.page.locator(':focus').textContent(),
  };
}
