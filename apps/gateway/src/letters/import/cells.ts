/**
 * A cell of a table: a text, a number as it was written, what a formula failed with, or what is none of these (a date, a
 * truth value).
 */
export type Cell =
  string | { readonly number: string } | { readonly error: true } | { readonly other: true } | null;

/** A row under the header with something in it; its number is that of the spreadsheet. */
export interface CellRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A table as far as it can be of use: all its rows were counted, the first ones are there. */
export interface Cells {
  readonly header: readonly Cell[];
  readonly rows: readonly CellRow[];
  /** Of the first row that is too many. */
  readonly beyond?: number;
  /** Numbers of rows that a spreadsheet does not show, some of them; they are not among `rows`. */
  readonly hidden: readonly number[];
}
