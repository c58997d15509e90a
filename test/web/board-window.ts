import type { Browser } from 'playwright-core';
import { enterAs, openWindow, type Window } from './browser.js';

/** A window in which the head has just signed in. */
export async function headAt(
  browser: Browser,
  address: string,
  viewport?: { width: number; height: number },
): Promise<Window> {
  const window = await openWindow(browser, viewport);
  await enterAs(window.page, 'kapusdatin1', '/mandat');
  await window.page.goto(address);
  return window;
}
