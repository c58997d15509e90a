import { randomUUID } from 'node:crypto';
import { inventPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { dayIn, newHolder } from './account-holders.js';
import { world } from './cases.js';
import { frontDesk } from './front-desk.js';
import { applicantCard, beginLetter, entered, typeFacts, typeLetter } from './letters.js';
import { pageFaults } from './looks.js';

const NUMBER = `B/${randomUUID().slice(0, 8)}/XI/2026`;

const desk = frontDesk();
const { send, nextLetter, focused } = desk;
let page: Page;
beforeEach(() => {
  ({ page } = desk);
});

/** What the notice says of somebody, with the offers. */
const said = (name: string) => page.getByRole('listitem').filter({ hasText: name });

test('who holds an account that ends soon is offered the renewal before anything is recorded', async () => {
  const holder = await newHolder(dayIn(20));
  const somebody = inventPerson('tni');
  await typeLetter(page, {
    applicants: [somebody, holder.person],
    number: NUMBER,
  });
  await send();
  await page.getByText('Pendaftaran tidak cocok bagi 1 pemohon. Belum ada yang dicatat.').waitFor();
  expect(await focused()).toContain('Pendaftaran tidak cocok');
  await said(holder.person.name).getByText('memegang akun TTE yang segera berakhir').waitFor();
  expect(await pageFaults(page)).toEqual([]);

  await said(holder.person.name).getByRole('link', { name: 'Perpanjangan' }).click();
  await page.waitForURL('**/surat-baru?jenis=perpanjangan');
  const named = page.getByRole('region', { name: 'Pemegang akun (1)' });
  await named.getByText(holder.person.name, { exact: true }).waitFor();
  expect(await page.getByLabel('Nomor surat').inputValue()).toBe(NUMBER);
  expect(await pageFaults(page)).toEqual([]);
  await typeFacts(page, NUMBER);
  await page.getByRole('button', { name: /^Catat/ }).click();
  await page.getByRole('heading', { name: '1 pemegang tercatat' }).waitFor();

  await page.getByRole('radio', { name: 'Pendaftaran' }).check();
  await applicantCard(page, 1).getByText(somebody.name).first().waitFor();
  await send();
  await nextLetter().waitFor();
  expect(await entered(page)).toHaveLength(1);
});

test('a letter about holders offers the registration for whom nobody knows, and is recorded as it is on demand', async () => {
  const stranger = inventPerson('pns');
  await beginLetter(page, 'Pencabutan');
  await typeFacts(page);
  await page.getByLabel('Alasan pada surat').selectOption('pensiun');
  await page
    .getByLabel(/NIK pemegang/)
    .first()
    .fill(stranger.nik);
  await page.getByRole('button', { name: /^Catat/ }).click();
  await page.getByText('Pencabutan tidak cocok bagi 1 pemegang. Belum ada yang dicatat.').waitFor();
  await page.getByText('belum memegang akun TTE').waitFor();
  expect(await page.getByRole('link', { name: 'Pendaftaran' }).getAttribute('href')).toBe('/surat-baru');
  await page.getByRole('button', { name: 'Tetap catat surat ini' }).click();
  await page.getByText('Ditolak: Tidak memegang akun TTE').waitFor();
});

test('BSrE tells of whom this system does not know', async () => {
  const [other, suspended] = [inventPerson('pns'), inventPerson('tni')];
  await world.portal('status', suspended.email, { nik: suspended.nik, status: 'SUSPEND' });
  await typeLetter(page, { applicants: [suspended, other] });
  await send();
  await said(suspended.name).getByText('ditangguhkan di BSrE').waitFor();
  await said(suspended.name).getByRole('button', { name: 'Hapus dari surat ini' }).click();
  await page.getByText('Pendaftaran tidak cocok').waitFor({ state: 'detached' });
  await send();
  await nextLetter().waitFor();
  expect(await entered(page)).toHaveLength(1);
});
