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
  it.each(['5/1/2026', '5/1/26', '05012026', '5-1-2026', '5 januari 2026'])(
    'typed as %s reads 05/01/2026',
    async (text) => {
      await letterDate().fill(text);
      await page.keyboard.press('Tab');
      expect(await letterDate().inputValue()).toBe('05/01/2026');
    },
  );

  it('that there is not stays as it was typed, is told of until there is one, and is not sent', async () => {
    const told = page.getByText('“31/2/2026” bukan tanggal. Tulis seperti 05/01/2026 atau 5 Januari 2026.');
    await letterDate().fill('5/1/2026');
    await page.keyboard.press('Tab');
    await letterDate().fill('31/2/2026');
    await page.keyboard.press('Tab');
    expect(await letterDate().inputValue()).toBe('31/2/2026');
    await page.getByRole('alert').and(told).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Catat surat' }).click();
    await page.getByRole('link', { name: /^Tanggal surat/ }).waitFor();
    expect(await letterDate().inputValue()).toBe('31/2/2026');
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

describe('a time', () => {
  const received = () => page.getByLabel('Diterima');
  beforeEach(async () => {
    await page.getByLabel('Nomor surat').fill('B/1/I/2026');
    expect(await received().inputValue()).toMatch(/^\d\d\/\d\d\/\d{4} \d\d\.\d\d$/);
  });

  it.each([
    ['5/1/26 9.30', '05/01/2026 09.30'],
    ['5 januari 2026 pukul 15:07', '05/01/2026 15.07'],
  ])('typed as %s reads %s', async (text, shown) => {
    await received().fill(text);
    await page.keyboard.press('Tab');
    expect(await received().inputValue()).toBe(shown);
  });

  it('typed key by key without its day leaves the day, and a picked day leaves the time', async () => {
    await received().fill('5/1/2026 9.30');
    await page.keyboard.press('Tab');
    await received().fill('');
    await received().pressSequentially('15.07');
    await page.keyboard.press('Tab');
    expect(await received().inputValue()).toBe('05/01/2026 15.07');
    await received().click();
    await calendarButton('6 Januari 2026').click();
    expect(await received().inputValue()).toBe('06/01/2026 15.07');
  });

  it('that there is not stays as it was typed, and is told of', async () => {
    await received().fill('5/1/2026 25.00');
    await page.keyboard.press('Tab');
    await page.getByText('“5/1/2026 25.00” bukan waktu. Tulis seperti 05/01/2026 09.30.').waitFor();
    expect(await received().inputValue()).toBe('5/1/2026 25.00');
    expect(await pageFaults(page)).toEqual([]);
  });
});
