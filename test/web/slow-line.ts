import type { Page } from 'playwright-core';

/** Has what a page sends to these addresses wait, as on a slow line. @returns what lets it through, and all after it */
export async function onSlowLine(page: Page, addresses: string): Promise<() => void> {
  const line = Promise.withResolvers<void>();
  await page.route(addresses, async (route) => {
    await line.promise;
    await route.continue();
  });
  return line.resolve;
}
