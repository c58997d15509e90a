import type { InventedPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { goTo, searchFor } from './browser.js';
import { standing, stepOf, stepsOf } from './looks.js';

/** Finds a person's case in the list of all, and opens it. @returns its number */
export async function openCaseOf(page: Page, person: InventedPerson): Promise<string> {
  await goTo(page, 'Berkas');
  await searchFor(page, 'Cari pemohon', person.email);
  const row = page.getByRole('row').filter({ hasText: person.name });
  await page.getByText('Menampilkan 1 berkas', { exact: true }).waitFor();
  const link = row.getByRole('link', { name: /^TTE-/ });
  const number = await link.innerText();
  await link.click();
  await page.getByRole('heading', { level: 1, name: person.name }).waitFor();
  return number;
}

/** Waits until a case says, by itself, where it stands. */
export async function reads(page: Page, words: string | RegExp): Promise<void> {
  await standing(page).getByText(words).waitFor();
}

/** How each of the SOP's steps stands, in words. */
export async function marksOf(page: Page): Promise<string[]> {
  const count = Number((await stepsOf(page).getAttribute('aria-label'))?.split(' ')[0]);
  const steps = await Promise.all(
    Array.from({ length: count }, (_, index) => stepOf(page, index + 1).innerText()),
  );
  return steps.map((text) => text.split('\n').filter(Boolean)[1] ?? '');
}
