import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import writeXlsxFile from 'write-excel-file/node';

/** A column of a table that leaves. */
export interface Column<Row> {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row) => string;
}

/** Kinds of tables that leave. */
export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What such a route answers, for its document. */
export const TABLE_RESPONSE = {
  description: 'CSV (UTF-8, titik koma) atau XLSX, menurut `format`.',
  content: {
    'text/csv': { schema: { type: 'string' } },
    [XLSX]: { schema: { type: 'string', format: 'binary' } },
  },
} as const;

const cellsOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[][] =>
  rows.map((row) => columns.map(({ cell }) => cell(row)));

/**
 * As Indonesian Excel reads it: UTF-8 with a mark, semicolons; page by page, so that memory stays as it is however many
 * there are. No cell is taken for a formula.
 */
export async function* csvOf<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncGenerator<string> {
  const lines = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
  yield `\uFEFF${lines([columns.map(({ title }) => title)])}`;
  for await (const rows of pages) yield lines(cellsOf(columns, rows));
}

/** Also in full width, which Excel reads alike in some languages, and after blanks. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Delimiters of any locale, so that no part of a cell becomes a cell that begins otherwise. */
const QUOTED = /[;,|\t"\r\n]/;

/** A text that begins like a formula is one to Excel, unless an apostrophe stands before it. */
function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A sheet of texts, with its titles always in sight. All of it is in memory: the caller bounds it. */
export function xlsxOf<Row>(
  sheet: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Buffer> {
  const cells = [
    columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const })),
    ...cellsOf(columns, rows).map((row) => row.map((value) => ({ value, type: String }))),
  ];
  const widths = columns.map(({ width }) => ({ width }));
  return writeXlsxFile(cells, { sheet, columns: widths, stickyRowsCount: 1 }).toBuffer();
}

/** A table as a download. @param name of the file, without its ending */
export const downloadOf = (
  format: TableFormat,
  content: Buffer | AsyncIterable<string>,
  name: string,
): StreamableFile =>
  new StreamableFile(Buffer.isBuffer(content) ? Readable.from([content]) : Readable.from(content), {
    type: format === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
    disposition: `attachment; filename="${name}.${format}"`,
  });
