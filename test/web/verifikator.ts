import type { InventedPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { stackVariable } from '../support/stack.js';
import { findDiffering, findInOrder, findings } from './looks.js';
import { askedOf, choose, openFromInbox, press } from './officials.js';

/** 5. Takes a case, ticks what has been checked, and states it complete. The applicant is then entered at BSrE. */
export async function checkCompleteness(
  page: Page,
  number: string,
  button = 'Nyatakan lengkap',
): Promise<void> {
  await openFromInbox(page, number);
  await press(page, 'Ambil berkas');
  await page.getByText('Anda mengerjakan berkas ini').waitFor();
  for (const check of await askedOf(page).getByRole('checkbox').all()) await check.check();
  for (const one of await findings(page).getByRole('radio', { name: 'Sesuai' }).all()) await one.check();
  await page.getByText('Semua butir sudah diperiksa.').waitFor();
  await press(page, button);
}

/** A row of SIMPEG beside the application, or the holder's data: both values, and how they relate. */
export async function comparisonOf(page: Page, field: string): Promise<string[]> {
  const table = page.getByRole('table', { name: /^(Permohonan|Data pemegang) di samping SIMPEG$/ });
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: field, exact: true }) });
  await row.waitFor();
  return row.getByRole('cell').allInnerTexts();
}

/** 10 "Tidak". Finds points to differ, and asks to activate again. @returns the fields that were ticked by that */
export async function askReactivation(
  page: Page,
  why: string,
  differing: readonly string[],
): Promise<string[]> {
  await choose(page, 'Minta aktivasi ulang');
  for (const point of differing) await findDiffering(page, point);
  const form = page.getByRole('form', { name: 'Minta aktivasi ulang' });
  await form.getByLabel('Catatan').fill(why);
  const ticked = await form.getByRole('checkbox', { checked: true }).all();
  const names = await Promise.all(ticked.map((box) => box.getAttribute('value')));
  await press(page, 'Minta aktivasi ulang');
  return names.filter((name) => name !== null);
}

/** 10 "Ya". */
export async function approve(page: Page): Promise<void> {
  await choose(page, 'Setujui');
  await findInOrder(page);
  await press(page, 'Setujui');
}

/** The verifikator revokes a certificate at BSrE's portal, which asks why. */
export async function revokeAtPortal(
  page: Page,
  { email, name }: InventedPerson,
  why: string,
): Promise<void> {
  await page.goto(`${stackVariable('SANDBOX_URL')}/bsre/portal`);
  const card = page.getByRole('listitem').filter({ hasText: email });
  await card.getByLabel(`Alasan pencabutan: ${name}`).fill(why);
  await card.getByRole('button', { name: `Cabut sertifikat: ${name}` }).click();
}

/** The verifikator's own work at BSrE's portal: a click beside the person. */
export async function workAtPortal(
  page: Page,
  verb: 'Setujui' | 'Tolak, aktivasi ulang',
  { email, name }: InventedPerson,
): Promise<void> {
  await page.goto(`${stackVariable('SANDBOX_URL')}/bsre/portal`);
  const card = page.getByRole('listitem').filter({ hasText: email });
  await card.getByRole('button', { name: `${verb}: ${name}` }).click();
  await card.getByText(verb === 'Setujui' ? 'disetujui, menunggu passphrase' : 'menunggu aktivasi').waitFor();
}
