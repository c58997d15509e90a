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

/** Whether a page is wider than its window. */
async function sidewaysFaults(page: Page): Promise<string[]> {
  const fits = () =>
    page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
  const width = page.viewportSize()?.width;
  return eventually('its width', async () => (await fits()) || undefined, SETTLES_S).then(
    () => [],
    () => [`scrolls sideways at ${width} px`],
  );
}

/** What is wrong with a page as it is now, for assistive technology and by its width. */
export const pageFaults = async (page: Page): Promise<string[]> => [
  ...(await accessibilityFaults(page)),
  ...(await sidewaysFaults(page)),
];

/** What is wrong with a window as it is now: its page, and what came to its console. */
export const faultsOf = async ({ page, complaints }: Window): Promise<string[]> => [
  ...(await pageFaults(page)),
  ...complaints,
];

/** A desk's 1,280 px at a zoom of 200 %, and the narrowest phone: what WCAG 1.4.4 and 1.4.10 ask for. */
const NARROW = [
  { width: 640, height: 400 },
  { width: 320, height: 640 },
];

/** The same page at a zoom of 200 %, on a narrow phone, and on one of 360 px, and back. */
export async function faultsOnPhone(window: Window): Promise<string[]> {
  const { page } = window;
  const desk = page.viewportSize();
  const faults: string[] = [];
  for (const size of NARROW) {
    await page.setViewportSize(size);
    faults.push(...(await sidewaysFaults(page)));
  }
  await page.setViewportSize(PHONE);
  faults.push(...(await faultsOf(window)));
  if (desk) await page.setViewportSize(desk);
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

/** The points that are compared, each with what is found of it. */
export const findings = (page: Page): Locator =>
  page.getByRole('group', { name: 'Pemeriksaan', exact: true });

/** Finds every point in order that is compared. */
export async function findInOrder(page: Page): Promise<void> {
  await findings(page).waitFor();
  for (const one of await findings(page).getByRole('radio', { name: 'Sesuai' }).all()) await one.check();
}

/** Finds a point to differ. */
export const findDiffering = (page: Page, point: string): Promise<void> =>
  findings(page)
    .getByRole('radiogroup', { name: point, exact: true })
    .getByRole('radio', { name: 'Berbeda' })
    .check();

/** Whether an element has the focus. */
export const hasFocus = async (page: Page, element: Locator): Promise<boolean> =>
  (await element.and(page.locator(':focus')).count()) > 0;

/** Waits until something has the focus: what moves it may come a moment after what is seen. */
export const takesFocus = (page: Page, element: Locator): Promise<void> =>
  element.and(page.locator(':focus')).waitFor();

const TABS_MAX = 80;

/** Presses Tab until something has the focus, as those do who use no mouse. @throws when it cannot be reached */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < TABS_MAX; presses += 1) {
    if (await hasFocus(page, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${wanted}`);
}
