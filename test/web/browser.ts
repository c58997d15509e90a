import { eventually } from '@tte/local';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Cookie, type Page } from 'playwright-core';
import { stackVariable } from '../support/stack.ts';
import { keepTrackOf } from './windows.ts';

/** A desk's window, where nothing else is asked for. */
export const DESK = { width: 1280, height: 900 };
/** The narrowest phone that must do. */
export const PHONE = { width: 360, height: 740 };
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: stackVariable('TTE_CHROMIUM'), args: FLAGS });

/**
 * Nothing moves: a placeholder that pulses while a page loads is drawn sixty times a second, by the processor. A sheet
 * that is constructed is no inline style, which the pages' policy would refuse.
 */
const STILL = `const still = new CSSStyleSheet();
  still.replaceSync('*, ::before, ::after { animation: none !important; transition: none !important }');
  document.adoptedStyleSheets = [still];`;

/** A window of its own, as another person has one, and what its console complained of. A test's ends with it. */
export interface Window {
  readonly page: Page;
  readonly complaints: string[];
}

export async function openWindow(browser: Browser, viewport = DESK): Promise<Window> {
  const context = await browser.newContext({
    baseURL: stackVariable('GATEWAY_URL'),
    viewport,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // What fades in has no contrast yet; whoever asks for less motion sees it at once.
    reducedMotion: 'reduce',
  });
  await context.addInitScript(STILL);
  const page = await context.newPage();
  keepTrackOf(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** Signs in at the sandbox's provider, beginning at a page of the app, and comes back to it. */
export async function signIn(page: Page, account: string, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Masuk dengan akun dinas' }).click();
  await page.getByLabel('Nama akun').fill(account);
  await page.getByLabel('Kata sandi').fill(account);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('main').waitFor();
}

const sessions = new Map<string, readonly Cookie[]>();

/**
 * Opens a page as somebody who has signed in already: after the first time with the session of then, which saves the
 * way over the provider. For windows in which nobody signs out.
 */
export async function enterAs(page: Page, account: string, address = '/'): Promise<void> {
  const session = sessions.get(account);
  if (session) {
    await page.context().addCookies([...session]);
    await page.goto(address);
    await page.getByRole('main').waitFor();
  } else {
    await signIn(page, account, address);
    sessions.set(account, await page.context().cookies());
  }
}

/** Goes to a place by the menu, which a phone hides behind a button. */
export async function goTo(page: Page, place: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  if (await button.isVisible()) await button.click();
  const menu = page.getByRole('navigation', { name: 'Menu utama' });
  await menu.getByRole('link', { name: place, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

/** Types what a list is searched by, and waits until it is: before that, what is clicked may move away. */
export async function searchFor(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: field }).fill(words);
  await eventually(
    'the search',
    async () => (await page.evaluate<unknown>('history.state?.cari')) === words || undefined,
  );
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Half as much to send to a page and to parse there as `axe.source`. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const WCAG: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  // Reads ahead media and style sheets of other origins, of which there are none.
  preload: false,
};

/**
 * What axe finds against WCAG 2.2 A and AA: the rule and where. It runs in the page itself, which has no frames:
 * @axe-core/playwright reads each result in a page of its own, which takes four times as long.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE);
  await coloursSettle(page);
  return [...(await axeFaults(page, WCAG)), ...(await paleInTheDark(page))];
}

/** A colour that is still on its way is neither the former nor the next. */
const coloursSettle = (page: Page): Promise<unknown> =>
  page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished))',
  );

async function axeFaults(page: Page, rules: object): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(rules)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const IN_THE_DARK = 'html[data-mantine-color-scheme="dark"]';

/** What is hard to read where the device is dark; pages of the sandbox are always light. */
async function paleInTheDark(page: Page): Promise<string[]> {
  if ((await page.locator('html[data-mantine-color-scheme="light"]').count()) === 0) return [];
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator(IN_THE_DARK).waitFor({ state: 'attached' });
  await coloursSettle(page);
  const faults = await axeFaults(page, { runOnly: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator(IN_THE_DARK).waitFor({ state: 'detached' });
  return faults.map((fault) => `dark ${fault}`);
}
