import { dayInWib, REVOCATION_TITLES } from '@tte/domain';
import writeXlsxFile from 'write-excel-file/node';
import type { Account } from './responses.js';

interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (account: Account) => string;
}

const COLUMNS: readonly Column[] = [
  { title: 'Nomor Registrasi', width: 18, cell: ({ caseNumber }) => caseNumber },
  {
    title: 'Nama',
    width: 32,
    cell: ({ holder, fault }) => (fault ? '(data tidak terbaca)' : (holder?.name ?? '')),
  },
  { title: 'NIK', width: 20, cell: ({ holder }) => holder?.maskedNik ?? '' },
  { title: 'Kode Satuan Kerja', width: 18, cell: ({ unit }) => unit },
  { title: 'Satuan Kerja', width: 40, cell: ({ unitName }) => unitName },
  { title: 'Terbit', width: 12, cell: ({ issuedAt }) => dayInWib(issuedAt) },
  { title: 'Berlaku Sampai', width: 15, cell: ({ validUntil }) => validUntil ?? '' },
  { title: 'Diperpanjang', width: 14, cell: ({ renewed }) => (renewed ? dayInWib(renewed.at) : '') },
  { title: 'Dicabut', width: 12, cell: ({ ended }) => (ended ? dayInWib(ended.at) : '') },
  { title: 'Alasan', width: 40, cell: reasonOf },
];

function reasonOf({ ended, lapsed }: Account): string {
  if (ended) return REVOCATION_TITLES[ended.reason];
  return lapsed ? 'Berakhir sebelum diperpanjang' : '';
}

const rowsOf = (accounts: readonly Account[]): string[][] => [
  COLUMNS.map(({ title }) => title),
  ...accounts.map((account) => COLUMNS.map(({ cell }) => cell(account))),
];

/** As Indonesian Excel reads it: UTF-8 with a mark, semicolons. No cell is taken for a formula. */
export const csvOf = (accounts: readonly Account[]): Buffer =>
  Buffer.from(
    `\uFEFF${rowsOf(accounts)
      .map((row) => `${row.map(csvCell).join(';')}\r\n`)
      .join('')}`,
  );

/** Also in full width, which Excel reads alike in some languages, and after blanks. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Delimiters of any locale, so that no part of a cell becomes a cell that begins otherwise. */
const QUOTED = /[;,|\t"\r\n]/;

/** A text that begins like a formula is one to Excel, unless an apostrophe stands before it. */
function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A sheet of texts, with its titles always in sight. */
export function xlsxOf(accounts: readonly Account[]): Promise<Buffer> {
  const [titles = [], ...rows] = rowsOf(accounts);
  const cells = [
    titles.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => ({ value, type: String }))),
  ];
  const columns = COLUMNS.map(({ width }) => ({ width }));
  return writeXlsxFile(cells, { sheet: 'Akun TTE', columns, stickyRowsCount: 1 }).toBuffer();
}
