import { inventPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { frontDesk } from './front-desk.js';
import { applicantCard, enterLetter, entered, letterFile, typeApplicant, typeLetter } from './letters.js';
import { csvFile, rowOf, xlsxFile } from './tables.js';
import { pageFaults } from './looks.js';

const desk = frontDesk();
const { send, nextLetter, focused } = desk;
let page: Page;
beforeEach(() => {
  ({ page } = desk);
});
const table = () => page.getByLabel('Tabel pemohon (CSV atau XLSX)');
const cells = async () =>
  Promise.all(
    (await page.getByRole('table', { name: 'Kesalahan per baris' }).getByRole('row').all())
      .slice(1)
      .map((row) => row.locator('th,td').allTextContents()),
  );

/** The columns of the template, as the operator gets it. */
async function titlesOfTemplate(): Promise<readonly string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh templat' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('templat-pemohon.xlsx');
  const [titles = []] = await readSheet(await download.path());
  return titles.map(String);
}

describe('a letter for several applicants', () => {
  it('keeps who is refused, with the way to the case that is open, until they are mended', async () => {
    const [first, second, open] = [inventPerson('pns'), inventPerson('tni'), inventPerson('pns')];
    const [standing] = await enterLetter(page, { applicants: [open] });
    await nextLetter().click();
    await typeLetter(page, { applicants: [first, open, second] });
    await send();
    await page.getByText('2 pemohon tercatat, 1 pemohon ditolak').waitFor();
    expect(await focused()).toContain('2 pemohon tercatat');
    expect(await pageFaults(page)).toEqual([]);
    const refused = applicantCard(page, 1);
    await refused.getByText('Ditolak: Masih ada pendaftaran berjalan').waitFor();
    expect(await refused.getByRole('link', { name: 'Buka berkas yang ada' }).getAttribute('href')).toBe(
      `/berkas/${standing?.caseId}`,
    );
    expect(await entered(page)).toHaveLength(2);
    await page.reload();
    await refused.getByText('Ditolak').waitFor();
    await typeApplicant(refused, inventPerson('pns'));
    await send();
    await nextLetter().waitFor();
    expect(await entered(page)).toHaveLength(3);
  });

  it('shows at the right input what only the gateway finds', async () => {
    const person = inventPerson('pns');
    await typeLetter(page, { applicants: [person] });
    await applicantCard(page, 1).getByLabel('Nama lengkap').fill('A\u0001B');
    await send();
    await page.getByRole('link', { name: 'Nama lengkap: Isian memuat karakter' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(person.name);
    await send();
    await nextLetter().waitFor();
  });

  it('is imported from CSV, with its faults by row, and mended in the form', async () => {
    const titles = await titlesOfTemplate();
    const [good, bad] = [inventPerson('pns'), inventPerson('tni')];
    await table().setInputFiles(
      csvFile(titles, rowOf(good), rowOf({ ...bad, email: 'tni@gmail.com', unit: 'dapur' })),
    );
    await page.getByText('1 dari 2 baris perlu diperbaiki di pemohon.csv').waitFor();
    expect(await cells()).toEqual([
      ['3', 'Email dinas', expect.stringContaining('domain')],
      ['3', 'Satuan kerja', expect.stringContaining('tidak dikenal')],
    ]);
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Masukkan 2 baris ke formulir' }).click();
    const mended = applicantCard(page, 2);
    await mended.getByText('2 perlu diperbaiki').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await mended.getByLabel('Email dinas').fill(bad.email);
    await mended.getByLabel('Satuan kerja').selectOption(bad.unit);
    await page.getByLabel('Surat permohonan (PDF)').setInputFiles(letterFile());
    await page.getByLabel('Nomor surat').fill('B/5/XI/2026');
    await page.getByLabel('Tanggal surat').fill('05/01/2026');
    await page.getByLabel('Ditandatangani oleh').fill('Kepala Satuan Kerja');
    await page.getByRole('button', { name: 'Ganti PDF' }).waitFor();
    await send();
    await nextLetter().waitFor();
    expect(await entered(page)).toHaveLength(2);
  });

  it('is imported with units by name and a column of the office’s own, which is named and left out', async () => {
    const titles = await titlesOfTemplate();
    const [one, other] = [inventPerson('pns'), inventPerson('tni')];
    const named = rowOf({ ...one, unit: 'Pusat Data dan Informasi' });
    const example = titles.map((_, column) => (column === 0 ? 'Contoh: Citra Lestari' : ''));
    await table().setInputFiles(
      await xlsxFile([...titles, 'Catatan'], [...example, ''], [...named, 'a'], [...rowOf(other), 'b']),
    );
    await page.getByText('Kolom “Catatan” tidak dikenal dan tidak dibaca.').waitFor();
    await page.getByText('2 pemohon dimasukkan dari tabel.').waitFor();
    await page.getByRole('heading', { name: 'Pemohon (2)' }).waitFor();
    await applicantCard(page, 1).getByRole('button', { name: one.name }).click();
    expect(await applicantCard(page, 1).getByLabel('Satuan kerja').inputValue()).toBe('pusdatin');
    expect(await pageFaults(page)).toEqual([]);
    await table().setInputFiles(csvFile(titles.slice(1)));
    await page.getByText('Tabel perlu diperbaiki di pemohon.csv').waitFor();
    expect(await cells()).toEqual([['1', 'Nama lengkap', expect.stringContaining('Kolom ini tidak ada')]]);
  });

  it('is imported from XLSX once the table is mended', async () => {
    const titles = await titlesOfTemplate();
    const people = [inventPerson('pns'), inventPerson('pns'), inventPerson('tni')];
    const rows = people.map(rowOf);
    const rounded = rows.map((row, at) =>
      row.map((cell, column) => (at === 1 && column === 1 ? Number(cell) : cell)),
    );
    await table().setInputFiles(await xlsxFile(titles, ...rounded));
    await page.getByText('1 dari 3 baris perlu diperbaiki di pemohon.xlsx').waitFor();
    expect(await cells()).toEqual([['3', 'NIK', expect.stringContaining('tersimpan sebagai angka')]]);
    await table().setInputFiles(await xlsxFile(titles, ...rows));
    await page.getByText('3 pemohon dimasukkan dari tabel.').waitFor();
    await page.getByRole('heading', { name: 'Pemohon (3)' }).waitFor();
    await applicantCard(page, 2)
      .getByRole('button', { name: people[1]?.name ?? '' })
      .click();
    expect(await applicantCard(page, 2).getByLabel('NIK').inputValue()).toBe(people[1]?.nik);
    await table().setInputFiles({
      name: 'bukan.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([0xff, 0xfe, 0]),
    });
    await page.getByText('Tabel tidak terbaca').waitFor();
    expect(await pageFaults(page)).toEqual([]);
  });
});
