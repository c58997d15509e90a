import type { Locator, Page } from 'playwright-core';
import type { Holder } from './account-holders.js';
import { goTo, PHONE, searchFor } from './browser.js';
import { pageFaults } from './looks.js';

/** What is wrong with a page, as it is and on a phone. */
export async function faultsBothWays(page: Page): Promise<string[]> {
  const desk = page.viewportSize();
  const faults = await pageFaults(page);
  await page.setViewportSize(PHONE);
  faults.push(...(await pageFaults(page)));
  if (desk) await page.setViewportSize(desk);
  return faults;
}

/** Finds somebody's account in the registry. */
export async function accountOf(page: Page, { person }: Holder): Promise<Locator> {
  await goTo(page, 'Pemegang akun TTE');
  await searchFor(page, 'Cari pemegang akun', person.name);
  await page.getByText('Menampilkan 1 akun', { exact: true }).waitFor();
  return page.getByRole('row', { name: new RegExp(person.name) });
}
