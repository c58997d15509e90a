import type { Locator, Page } from 'playwright-core';

/** What a browser's console tells of an answer that a test has provoked. */
export const OF_STATUS =
  /^Failed to load resource: the server responded with a status of (401|503)|^ProblemError: /;

/** The heading of the page. */
export const heading = (page: Page, name?: string): Locator =>
  page.getByRole('heading', { level: 1, ...(name && { name }) });

/** A place of the menu. */
export const mainLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name });

/** What stands where the focus is. */
export const focusedText = (page: Page): Promise<string | null> => page.locator(':focus').textContent();
