import { eventually, type InventedPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { stackVariable } from '../support/stack.js';

/** What an applicant wants to keep for themselves. */
const PASSPHRASE = 'frasa-sandi-contoh';
const NEXT_PASSPHRASE = 'frasa-sandi-kedua';

/** Opens the newest mail of this subject when the mailbox has as many of them. @returns what it says */
export async function readMail(
  page: Page,
  { email }: InventedPerson,
  subject: string,
  count = 1,
): Promise<string> {
  await page.goto(`${stackVariable('SANDBOX_URL')}/mailbox`);
  await page.getByLabel('Penerima').fill(email);
  const mails = page.getByRole('link', { name: subject });
  await eventually(`a mail "${subject}"`, async () => {
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    return (await mails.count()) >= count || undefined;
  });
  await mails.first().click();
  return page.getByRole('main').innerText();
}

/** 7. Follows the link of BSrE's mail and activates; `round` tells how often that was asked. */
export async function activateAtBsre(page: Page, person: InventedPerson, round = 1): Promise<void> {
  await readMail(page, person, 'Aktivasi akun sertifikat elektronik', round);
  await page.getByRole('link', { name: '/bsre/activation/' }).click();
  await page.getByLabel('Foto KTP').check();
  await page.getByLabel('Swafoto').check();
  await page.getByRole('button', { name: 'Aktifkan akun' }).click();
  await page.getByRole('heading', { name: 'Akun telah diaktifkan' }).waitFor();
}

/** Renews at BSrE's portal, with another passphrase. */
export async function renewAtBsre(page: Page, { email }: InventedPerson): Promise<void> {
  await page.goto(`${stackVariable('SANDBOX_URL')}/bsre/perpanjang?email=${encodeURIComponent(email)}`);
  await page.getByLabel('Passphrase, paling sedikit 8 karakter').fill(NEXT_PASSPHRASE);
  await page.getByLabel('Ulangi passphrase').fill(NEXT_PASSPHRASE);
  await page.getByRole('button', { name: 'Perpanjang sertifikat' }).click();
  await page.getByRole('heading', { name: 'Perpanjangan telah diterima' }).waitFor();
}

/** 13. Follows the link of BSrE's mail and sets the passphrase, which this system never sees. */
export async function setPassphraseAtBsre(page: Page, person: InventedPerson): Promise<void> {
  await readMail(page, person, 'Pembuatan passphrase sertifikat elektronik');
  await page.getByRole('link', { name: '/bsre/passphrase/' }).click();
  await page.getByLabel('Passphrase, paling sedikit 8 karakter').fill(PASSPHRASE);
  await page.getByLabel('Ulangi passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Simpan passphrase' }).click();
  await page.getByRole('heading', { name: 'Passphrase telah disimpan' }).waitFor();
}
