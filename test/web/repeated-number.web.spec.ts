import { inventPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { frontDesk } from './front-desk.js';
import { letterOfMany } from './letters-of-many.js';
import { applicantCard, typeApplicant, typeLetter } from './letters.js';
import { pageFaults } from './looks.js';

const desk = frontDesk();
const { send, nextLetter } = desk;
let page: Page;
beforeEach(() => {
  ({ page } = desk);
});
const warning = () => page.getByRole('group', { name: 'Surat dengan nomor ini sudah tercatat' });
const looked = () => page.getByRole('checkbox', { name: 'Sudah diperiksa: ini surat lain, lanjutkan' });

it('a letter number that is entered again warns before anything is sent, with the way to the letter that has it', async () => {
  const { number, cases } = await letterOfMany(2, { date: '2026-01-04' });
  await page.goto('/surat-baru');
  await typeLetter(page, { applicants: [inventPerson('pns')], number: number.toLowerCase() });
  await warning().getByText('Sekretaris Jenderal, 2 pemohon').waitFor();
  const way = warning().getByRole('link', { name: `buka ${cases[0]?.number} di tab baru` });
  expect(await way.getAttribute('href')).toBe(`/berkas/${cases[0]?.id}`);
  expect(await pageFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await pageFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  await send();
  await page.getByText('Nomor surat: Periksa nomornya, lalu nyatakan sudah diperiksa.').waitFor();
  expect(await pageFaults(page)).toEqual([]);
  await looked().check();
  await send();
  await nextLetter().waitFor();
});

it('another number, or the same of another year, warns of nothing; what was said of one is said of no other', async () => {
  const { number } = await letterOfMany(1, { date: '2025-12-30' });
  const again = await letterOfMany(1);
  await page.goto('/surat-baru');
  await typeLetter(page, { applicants: [inventPerson('pns')], number });
  await page.getByLabel('Nomor surat').fill(again.number);
  await looked().check();
  await page.getByLabel('Nomor surat').fill(number);
  await warning().waitFor({ state: 'detached' });
  await page.getByLabel('Nomor surat').fill(again.number);
  await warning().waitFor();
  expect(await looked().isChecked()).toBe(true);
  await page.getByLabel('Nomor surat').fill(number);
  await send();
  await nextLetter().waitFor();
});

it('who of a letter was refused is sent again without a warning of the very letter', async () => {
  const open = inventPerson('pns');
  await typeLetter(page, { applicants: [open] });
  await send();
  await nextLetter().click();
  await typeLetter(page, { applicants: [inventPerson('tni'), open] });
  await send();
  await page.getByText('1 pemohon tercatat, 1 pemohon ditolak').waitFor();
  expect(await warning().count()).toBe(0);
  await typeApplicant(applicantCard(page, 1), inventPerson('pns'));
  await send();
  await nextLetter().waitFor();
});
