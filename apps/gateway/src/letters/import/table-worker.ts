import { parentPort } from 'node:worker_threads';
import { readCsv } from '@tte/tables';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { Cell, CellRow, Cells } from './cells.js';

/**
 * As many rows as a letter may have applicants, the template's example, and one that is too many; and far more columns
 * than there are titles.
 */
const [ROWS_MAX, COLUMNS_MAX, HIDDEN_MAX] = [52, 50, 50];
/** An archive, which XLSX is. */
const ZIP = 'PK\x03\x04';

async function read(content: Buffer): Promise<Cells | undefined> {
  if (content.subarray(0, ZIP.length).toString('latin1') === ZIP) return sheetCells(content);
  const table = readCsv(content, { rows: ROWS_MAX, columns: COLUMNS_MAX });
  return table && { ...table, hidden: [] };
}

/** The first sheet that is to be seen, without the rows that are not. */
async function sheetCells(content: Buffer): Promise<Cells | undefined> {
  const { sheet, hiddenRows, errors } = marksOf(content);
  const [header = [], ...below] = await readSheet(content, sheet, { parseNumber: (number) => ({ number }) });
  const rows: CellRow[] = [];
  const hidden: number[] = [];
  let beyond: number | undefined;
  for (const [index, values] of below.entries()) {
    const row = index + 2;
    const cells = withErrors(values, errors.get(row));
    if (cells.every((cell) => cell === null || cell === '')) continue;
    if (hiddenRows.has(row)) hidden.push(row);
    else if (rows.length < ROWS_MAX) rows.push({ row, cells: cells.slice(0, COLUMNS_MAX) });
    else beyond ??= row;
  }
  return {
    header: header.slice(0, COLUMNS_MAX).map(cellOf),
    rows,
    hidden: hidden.slice(0, HIDDEN_MAX),
    ...(beyond !== undefined && { beyond }),
  };
}

function withErrors(values: readonly unknown[], columns: ReadonlySet<number> = new Set()): Cell[] {
  const cells = values.map(cellOf);
  for (const column of columns) cells[column] = { error: true };
  return Array.from(cells, (cell) => cell ?? null);
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string') return value;
  return typeof value === 'object' && 'number' in value ? { number: String(value.number) } : { other: true };
}

/** What the reader of sheets leaves out: which sheets and rows are not to be seen, and which formulas failed. */
interface Marks {
  /** Counted from 1. */
  readonly sheet: number;
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns, counted from 0, by row. */
  readonly errors: ReadonlyMap<number, ReadonlySet<number>>;
}

function marksOf(content: Buffer): Marks {
  const files = unzipSync(content, {
    filter: ({ name }) => /^xl\/(workbook|_rels\/workbook|worksheets\/)/.test(name),
  });
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const sheets = tagsOf(textOf('xl/workbook.xml'), 'sheet');
  const index = Math.max(
    0,
    sheets.findIndex((tag) => !/hidden/i.test(attribute(tag, 'state'))),
  );
  const id = attribute(sheets[index] ?? '', 'id');
  const target = tagsOf(textOf('xl/_rels/workbook.xml.rels'), 'Relationship')
    .filter((tag) => attribute(tag, 'Id') === id)
    .map((tag) => attribute(tag, 'Target').replace(/^(\/xl\/|\.\/)/, ''))[0];
  const xml = textOf(`xl/${target ?? ''}`);
  const hiddenRows = new Set(
    tagsOf(xml, 'row')
      .filter((tag) => /^(1|true)$/.test(attribute(tag, 'hidden')) || Number(attribute(tag, 'ht') || 1) === 0)
      .map((tag) => Number(attribute(tag, 'r'))),
  );
  const errors = new Map<number, Set<number>>();
  for (const tag of tagsOf(xml, 'c')) {
    if (attribute(tag, 't') !== 'e') continue;
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(tag, 'r')) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = errors.get(Number(digits)) ?? new Set();
    if (column >= 0 && column < COLUMNS_MAX) errors.set(Number(digits), row.add(column));
  }
  return { sheet: index + 1, hiddenRows, errors };
}

/** Opening tags of a name, with or without a prefix: these have no `>` within them. */
const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string): string =>
  new RegExp(`[\\s:]${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

parentPort?.on('message', (content: Uint8Array) => {
  read(Buffer.from(content)).then(
    (cells) => parentPort?.postMessage(cells),
    () => parentPort?.postMessage(undefined),
  );
});
