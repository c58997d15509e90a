import { samplePdf, type InventedPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { openCaseOf } from './cases-of-people.js';
import { enterLetter } from './letters.js';

interface Answer {
  /** What is typed, by the name of its field. */
  readonly values: Readonly<Record<string, string>>;
  /** Number of the new letter, where one is asked for. */
  readonly newLetter?: string;
}

/** 1. Enters a person's letter, and opens the case that it begins. @returns its number */
export async function register(page: Page, person: InventedPerson): Promise<string> {
  await enterLetter(page, { applicants: [person] });
  await page.getByRole('button', { name: 'Surat berikutnya' }).click();
  return openCaseOf(page, person);
}

/** Enters an applicant's answer to a return: the fields that were marked, and a new letter where they stand in it. */
export async function correct(
  page: Page,
  person: InventedPerson,
  { values, newLetter }: Answer,
): Promise<void> {
  await openCaseOf(page, person);
  const form = page.getByRole('form', { name: 'Perbaikan data' });
  for (const [label, value] of Object.entries(values))
    await form.getByRole('textbox', { name: label, exact: true }).fill(value);
  if (newLetter !== undefined) {
    const choosing = page.waitForEvent('filechooser');
    await form.getByRole('button', { name: 'Surat baru (PDF)' }).click();
    const buffer = Buffer.from(samplePdf(newLetter));
    await (await choosing).setFiles({ name: 'surat-baru.pdf', mimeType: 'application/pdf', buffer });
    await form.getByLabel('Nomor surat').fill(newLetter);
  }
  await form.getByRole('button', { name: 'Ajukan perbaikan' }).click();
  await form.waitFor({ state: 'detached' });
}
