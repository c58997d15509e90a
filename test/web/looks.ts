import { eventually } from '@tte/local';
import type { Browser, Locator, Page } from 'playwright-core';
import { accessibilityFaults, enterAs, openWindow, PHONE, type Window } from './browser.js';

/** Opens a window in which somebody is signed in, at a page. */
export async function windowOf(
  browser: Browser,
  account: string,
  address: string,
  viewport?: typeof PHONE,
): Promise<Window> {
  const window = await openWindow(browser, viewport);
  await enterAs(window.page, account, address);
  return window;
}

/** A page that has just changed its width moves for a moment. */
const SETTLES_S = 3;

/** What is wrong with a page as it is now, for assistive technology and by its width. */
export async function pageFaults(page: Page): Promise<string[]> {
  const fits = () =>
    page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
  const sideways = await eventually('its width', async () => (await fits()) || undefined, SETTLES_S).then(
    () => [],
    () => ['scrolls sideways'],
  );
  return [...(await accessibilityFaults(page)), ...sideways];
}

/** What is wrong with a window as it is now: its page, and what came to its console. */
export const faultsOf = async ({ page, complaints }: Window): Promise<string[]> => [
  ...(await pageFaults(page)),
  ...complaints,
];

/** The same page on a phone of 360 px, and back. */
export async function faultsOnPhone(window: Window): Promise<string[]> {
  const desk = window.page.viewportSize();
  await window.page.setViewportSize(PHONE);
  const faults = await faultsOf(window);
  if (desk) await window.page.setViewportSize(desk);
  return faults;
}

/** Where a case stands, as its page says. */
export const standing = (page: Page): Locator => page.getByRole('group', { name: 'Status berkas' });

/** The line of a case's steps. */
export const stepsOf = (page: Page): Locator => page.getByRole('list', { name: /^\d+ langkah SOP$/ });

/** A step on the line of a case. */
export const stepOf = (page: Page, step: number): Locator =>
  stepsOf(page)
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${step}\\. `) });

/** Where one writes words that go along with a decision. */
export const note = (page: Page): Locator => page.getByRole('textbox', { name: /^Catatan/ });

/** Whether an element has the focus. */
export const hasFocus = async (page: Page, element: Locator): Promise<boolean> =>
  (await element.and(page.locator(':focus')).count()) > 0;

const TABS_MAX = 80;

/** Presses Tab until something has the focus, as those do who use no mouse. @throws when it cannot be reached */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < TABS_MAX; presses += 1) {
    if (await hasFocus(page, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${wanted}`);
}
