import readXlsxFile from 'read-excel-file/node';
import type { Account } from './responses.js';
import { csvOf as linesOf, xlsxOf as sheetOf } from '../http/table.js';
import { ACCOUNT_COLUMNS } from './table.js';

async function csvOf(accounts: readonly Account[]): Promise<string> {
  let csv = '';
  for await (const lines of linesOf(ACCOUNT_COLUMNS, [accounts])) csv += lines;
  return csv;
}
const xlsxOf = (accounts: readonly Account[]) => sheetOf('Akun TTE', ACCOUNT_COLUMNS, accounts);

const account = (name: string | undefined): Account => ({
  caseId: 'r',
  caseNumber: 'TTE-2026-000001',
  unit: 'pusdatin',
  unitName: 'Pusat Data; dan "Informasi"',
  issuedAt: '2026-03-16T18:00:00.000Z',
  holder: name === undefined ? null : { name, maskedNik: '31**********0001' },
});
const TITLES =
  'Nomor Registrasi;Nama;NIK;Kode Satuan Kerja;Satuan Kerja;Terbit;Berlaku Sampai;Diperpanjang;Dicabut;Alasan';
const cellsOf = async (account: Account) => (await csvOf([account])).split('\r\n')[1]?.split(';') ?? [];

describe('the table as CSV', () => {
  it('has a mark, titles, semicolons, quotes where they are needed, and days in WIB', async () => {
    expect(await csvOf([account('Citra Lestari')])).toBe(
      `\uFEFF${TITLES}\r\nTTE-2026-000001;Citra Lestari;31**********0001;pusdatin;` +
        '"Pusat Data; dan ""Informasi""";2026-03-17;;;;\r\n',
    );
  });

  it.each([
    '=1+1',
    '+62812',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '=HYPERLINK("http://x")',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    ' =1+1',
    '\r=1',
  ])('lets Excel take %j for no formula', async (name) => {
    expect((await cellsOf(account(name)))[1]).toMatch(/^"?'/);
  });

  it.each(['Budi, =1+1', 'Budi|=1+1', 'Budi\t=1+1'])('keeps %j one cell in any locale', async (name) => {
    expect((await cellsOf(account(name)))[1]).toBe(`"${name}"`);
  });

  it('says when a certificate was renewed, and of one that lapsed that it was not', async () => {
    const of = { caseId: 'p', caseNumber: 'TTE-2026-000002', at: '2026-12-19T18:00:00.000Z' };
    const [renewed, lapsed] = [
      await cellsOf({ ...account('Budi'), validUntil: '2028-12-19', renewed: of }),
      await cellsOf({ ...account('Budi'), validUntil: '2026-12-19', lapsed: of }),
    ];
    expect(renewed.slice(7)).toEqual(['2028-12-19', '2026-12-20', '', '']);
    expect(lapsed.slice(7)).toEqual(['2026-12-19', '', '', 'Berakhir sebelum diperpanjang']);
  });

  it('shows no holder where there is none to see', async () => {
    expect((await cellsOf(account(undefined))).slice(1, 3)).toEqual(['', '']);
  });
});

it('the table as XLSX holds the same, and formulas as texts', async () => {
  const [sheet] = await readXlsxFile(await xlsxOf([account('=1+1'), account(undefined)]));
  expect(sheet?.sheet).toBe('Akun TTE');
  const [titles, first, second] = sheet?.data ?? [];
  expect(titles).toEqual(TITLES.split(';'));
  expect(first?.slice(0, 3)).toEqual(['TTE-2026-000001', '=1+1', '31**********0001']);
  expect(second?.[1]).toBeNull();
});
