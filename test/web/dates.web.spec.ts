import type { Page } from 'playwright-core';
import { frontDesk } from './front-desk.js';
import { pageFaults } from './looks.js';

const desk = frontDesk();
let page: Page;
beforeEach(() => {
  ({ page } = desk);
});
const letterDate = () => page.getByLabel('Tanggal surat');
const calendarButton = (name: string) => page.getByRole('button', { name, exact: true });

describe('a day', () => {
  it.each(['5/1/2026', '05012026', '5 Januari 2026'])('typed as %s reads 05/01/2026', async (text) => {
    await letterDate().fill(text);
    await page.keyboard.press('Tab');
    expect(await letterDate().inputValue()).toBe('05/01/2026');
  });

  it('that there is not leaves what was there, and is told of until there is one', async () => {
    const told = page.getByText('“31/2/2026” bukan tanggal. Tulis seperti 05/01/2026.');
    await letterDate().fill('5/1/2026');
    await letterDate().fill('31/2/2026');
    await page.keyboard.press('Tab');
    expect(await letterDate().inputValue()).toBe('05/01/2026');
    await page.getByRole('alert').and(told).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await letterDate().fill('6/1/2026');
    await page.keyboard.press('Tab');
    expect([await letterDate().inputValue(), await told.count()]).toEqual(['06/01/2026', 0]);
  });

  it('is picked from a calendar in Indonesian, which everybody can read', async () => {
    await letterDate().fill('5/1/2026');
    await calendarButton('Januari 2026').waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Mg',
      'Sn',
      'Sl',
      'Rb',
      'Km',
      'Jm',
      'Sb',
    ]);
    expect(await pageFaults(page)).toEqual([]);
    await calendarButton('Bulan sebelumnya').click();
    await calendarButton('31 Desember 2025').click();
    expect(await letterDate().inputValue()).toBe('31/12/2025');
    await calendarButton('31 Desember 2025').waitFor({ state: 'detached' });
  });
});

it('a time is picked with its day, by the clock of 24 hours', async () => {
  const received = page.getByLabel('Diterima');
  await page.getByLabel('Nomor surat').fill('B/1/I/2026');
  await received.filter({ hasText: /^\d/ }).waitFor();
  const [, month, year] = /^\d\d\/(\d\d)\/(\d{4}) \d\d\.\d\d$/.exec(await received.innerText()) ?? [];
  const before = new Date(Date.UTC(Number(year), Number(month) - 2, 1)).toISOString();
  await received.click();
  await calendarButton('Bulan sebelumnya').click();
  await page.getByRole('button', { name: /^1 \w+ \d{4}$/ }).click();
  await page.getByLabel('Jam', { exact: true }).fill('15');
  await page.getByLabel('Menit', { exact: true }).fill('07');
  expect(await pageFaults(page)).toEqual([]);
  await calendarButton('Pakai').click();
  await calendarButton('Pakai').waitFor({ state: 'detached' });
  expect(await received.innerText()).toBe(`01/${before.slice(5, 7)}/${before.slice(0, 4)} 15.07`);
});
