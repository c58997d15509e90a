import type { Table, TableRow } from '@tte/tables';

/**
 * A cell of a table: a text, a number as it was written, what a formula failed with, or what is none of these (a date, a
 * truth value).
 */
export type Cell =
  string | { readonly number: string } | { readonly error: true } | { readonly other: true } | null;

/** A row under the header with something in it. */
export type CellRow = TableRow<Cell>;

/** A table of such cells. */
export interface Cells extends Table<Cell> {
  /** Numbers of rows that a spreadsheet does not show, some of them; they are not among `rows`. */
  readonly hidden: readonly number[];
}
