import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.js';

/** A row with its number, as a spreadsheet counts: the header row is 1, blank rows count. */
export interface TableRow<Cell> {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A table as far as it can be of use: all its rows were counted, the first ones are there. */
export interface Table<Cell> {
  readonly header: readonly Cell[];
  /** Those with something in them, as many as were asked for. */
  readonly rows: readonly TableRow<Cell>[];
  /** The number of the first row that was too many. */
  readonly beyond?: number;
}

/** What is beyond is passed over while it is read. Without a limit all is read. */
export interface CsvLimits {
  readonly rows?: number;
  readonly columns?: number;
}

const DELIMITERS = [';', ',', '\t'];
/** Characters of one record: more is no row of a table, and would be held as a whole. */
const RECORD_MAX = 20_000;
/** Excel's own first line, which names the delimiter and belongs to no table. */
const SEP = /^sep=(.)\r?\n/i;
/** How Excel keeps a number from being read as one. */
const TEXT_FORMULA = /^="(.*)"$/s;

/**
 * Reads CSV in the encodings and with the delimiters that spreadsheets use. A quote within a cell that does not begin
 * with one is a character like others.
 * Why: docs/decisions/0061-tables-as-offices-make-them.md
 * @returns undefined for what is no CSV
 */
export function readCsv(
  content: Uint8Array,
  { rows: most, columns }: CsvLimits = {},
): Table<string> | undefined {
  const text = decodeText(content);
  if (text === undefined) return undefined;
  const [line = '', given] = SEP.exec(text) ?? [];
  const body = text.slice(line.length);
  let header: string[] | undefined;
  let [taken, beyond]: [number, number | undefined] = [0, undefined];
  const rows: TableRow<string>[] = [];
  const take = (record: string[], { empty_lines }: { readonly empty_lines: number }): null => {
    taken += 1;
    const row = taken + empty_lines;
    const cells = () => record.slice(0, columns).map(plain);
    if (!header) header = cells();
    else if (record.every((cell) => cell === '')) return null;
    else if (most === undefined || rows.length < most) rows.push({ row, cells: cells() });
    else beyond ??= row;
    return null;
  };
  try {
    parse(body, {
      delimiter: given ?? delimiterOf(body),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      // Each blank line would be a record of another length than the header, which costs the parser 0.2 ms.
      skip_empty_lines: true,
      max_record_size: RECORD_MAX,
      trim: true,
      on_record: take,
    });
  } catch {
    return undefined;
  }
  return { header: header ?? [], rows, ...(beyond !== undefined && { beyond }) };
}

const plain = (cell: string): string => TEXT_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;

/** That which stands most often in the header row. */
function delimiterOf(text: string): string {
  const [header = ''] = text.slice(0, RECORD_MAX).split(/[\r\n]/, 1);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}
