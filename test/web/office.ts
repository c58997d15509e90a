import type { Browser, Page } from 'playwright-core';
import { enterAs, openWindow } from './browser.js';

/** People of the office at work, each signed in at a window of their own. */
export interface Office<Account extends string> {
  readonly at: Readonly<Record<Account, Page>>;
  /** What their consoles complained of since this was last asked. */
  complaints(): string[];
}

/** Has people come to work; those who are given a viewport sit at a window of that size. */
export async function openOffice<Account extends string>(
  browser: Browser,
  accounts: readonly Account[],
  viewports: Partial<Record<Account, { readonly width: number; readonly height: number }>> = {},
): Promise<Office<Account>> {
  const windows = await Promise.all(
    accounts.map(async (account) => {
      const window = await openWindow(browser, viewports[account]);
      await enterAs(window.page, account);
      return { account, ...window };
    }),
  );
  const at = Object.fromEntries(windows.map(({ account, page }) => [account, page])) as Record<Account, Page>;
  return { at, complaints: () => windows.flatMap(({ complaints }) => complaints.splice(0)) };
}
