import type { Locator, Page } from 'playwright-core';
import { goTo, searchFor } from './browser.js';

/** Narrows the inbox to one case, and waits for it to be there: it may still be on its way. */
export async function findInInbox(page: Page, number: string): Promise<void> {
  await goTo(page, 'Kotak masuk');
  await searchFor(page, 'Cari berkas', number);
  await page.getByText('Menampilkan 1 berkas', { exact: true }).waitFor();
  await page.getByRole('link', { name: number }).waitFor();
}

/** Opens a case from the inbox. */
export async function openFromInbox(page: Page, number: string): Promise<void> {
  await findInInbox(page, number);
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('heading', { name: 'Yang diminta dari Anda' }).waitFor();
}

/** 2 to 4. Forwards a case without opening it. @returns what is said of it */
export async function forwardFromInbox(
  page: Page,
  number: string,
  note = '',
  said = 'Diteruskan',
): Promise<string> {
  await findInInbox(page, number);
  await page.getByRole('button', { name: `Teruskan ${number}` }).click();
  const dialog = page.getByRole('dialog');
  if (note) await dialog.getByLabel('Catatan').fill(note);
  await dialog.getByRole('button', { name: /^(Teruskan ke|Catat disposisi)/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: number }).waitFor({ state: 'detached' });
  return page.getByRole('status').filter({ hasText: said }).last().innerText();
}

/** 2 to 5. Fills in the return of a case in the inbox: what is to be corrected, and why. @returns the button that sends it */
export async function fillReturnInInbox(
  page: Page,
  number: string,
  field: string | RegExp,
  why: string,
): Promise<Locator> {
  await findInInbox(page, number);
  await page.getByRole('button', { name: `Kembalikan ${number}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: field }).check();
  await dialog.getByLabel('Catatan').fill(why);
  return dialog.getByRole('button', { name: 'Kembalikan', exact: true });
}

/** Returns a case from the inbox. */
export async function returnFromInbox(...what: Parameters<typeof fillReturnInInbox>): Promise<void> {
  const send = await fillReturnInInbox(...what);
  await send.click();
  await send.waitFor({ state: 'detached' });
}

/** Chooses what one wants to do with an open case. */
export const choose = (page: Page, action: string): Promise<void> =>
  page.getByRole('radiogroup', { name: 'Tindakan' }).getByText(action, { exact: true }).click();

/** What is asked of the reader of an open case, or what they may do. */
export const askedOf = (page: Page) => page.getByRole('region', { name: /^Yang (diminta dari|dapat) Anda/ });

/** Fills in the return of an open case, without sending it. */
export async function fillReturn(page: Page, field: string, why: string): Promise<void> {
  await choose(page, 'Kembalikan');
  const form = page.getByRole('form', { name: 'Kembalikan' });
  await form.getByRole('checkbox', { name: field, exact: true }).check();
  await form.getByLabel('Catatan').fill(why);
}

/** Sends the form of an open case by its button. */
export const press = (page: Page, button: string | RegExp): Promise<void> =>
  askedOf(page).getByRole('button', { name: button }).click();

/** Rejects an open case: one of the reasons, and words for the applicant. */
export async function reject(page: Page, reason: string, why: string): Promise<void> {
  await choose(page, 'Tolak');
  const form = page.getByRole('form', { name: 'Tolak' });
  await form.getByLabel('Alasan penolakan').selectOption({ label: reason });
  await form.getByLabel('Catatan').fill(why);
  await press(page, 'Tolak permohonan');
}
