import { parse } from 'csv-parse/sync';

/** A cell of a table: a text, a number as it was written, or what is neither (a date, a truth value). */
export type Cell = string | { readonly number: string } | { readonly other: true } | null;
/** Rows of a table, its header row first. */
export type Cells = readonly (readonly Cell[])[];

const DELIMITERS = [';', ',', '\t'];
const RECORD_MAX = 20_000;

/** Reads CSV in UTF-8; undefined when it is none. Indonesian Excel separates by semicolons. */
export function csvCells(content: Buffer): Cells | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      max_record_size: RECORD_MAX,
      trim: true,
    });
  } catch {
    return undefined;
  }
}

/** That which stands most often in the header row. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}
