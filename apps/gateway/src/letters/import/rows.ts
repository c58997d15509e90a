import { nested } from '@tte/domain';
import { errorOfSpreadsheet, isScientific } from '@tte/tables';
import { wrongType } from '../../problems/from-issues.js';
import type { FieldError } from '../../problems/problem.js';
import { FAULTS, type FaultCode } from '../../schemas/faults.js';
import type { GivenApplicant } from '../applicant-list.js';
import type { Cell, Cells } from './cells.js';
import { COLUMNS, type Column } from './columns.js';

/** What stands in a table: its applicants, by the number of their row, or what is wrong with the table itself. */
export interface Table {
  readonly applicants: readonly GivenApplicant[];
  readonly faults: readonly RowFault[];
  /** What a person should know and may have meant so. */
  readonly warnings: readonly RowFault[];
}

export interface RowFault {
  readonly row: number;
  readonly fault: FieldError;
}

/**
 * Reads the rows under their header, which is row 1. Rows that a spreadsheet hides are told, not read: who sent the
 * table saw the others.
 */
export function tableOf({ header, rows, beyond, hidden }: Cells): Table {
  const columns = header.map(columnOf);
  const headerFaults = faultsOfHeader(header, columns);
  if (headerFaults.length > 0) {
    return { applicants: [], faults: headerFaults.map((fault) => ({ row: 1, fault })), warnings: [] };
  }
  const warnings = hidden.map((row) => ({ row, fault: faultOf('', 'row-hidden') }));
  const none = rows.length === 0 ? [{ row: 2, fault: faultOf('', 'no-rows') }] : [];
  const tooMany = beyond === undefined ? [] : [{ row: beyond, fault: faultOf('', 'too-many-rows') }];
  return {
    applicants: rows.map(({ cells, row }) => applicantOf(cells, columns, row)),
    faults: [...none, ...tooMany],
    warnings,
  };
}

const normal = (title: string): string =>
  title
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

const columnOf = (title: Cell): Column | undefined =>
  typeof title === 'string' ? COLUMNS.find((column) => normal(column.title) === normal(title)) : undefined;

function faultsOfHeader(header: readonly Cell[], columns: readonly (Column | undefined)[]): FieldError[] {
  const strange = header.some((title, index) => title !== null && title !== '' && !columns[index]);
  const repeated = COLUMNS.filter((column) => columns.filter((each) => each === column).length > 1);
  const missing = COLUMNS.filter((column) => column.required && !columns.includes(column));
  return [
    ...(strange ? [faultOf('', 'column-unknown')] : []),
    ...repeated.map(({ field }) => faultOf(field, 'column-repeated')),
    ...missing.map(({ field }) => faultOf(field, 'column-missing')),
  ];
}

function applicantOf(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  row: number,
): GivenApplicant {
  const faults: FieldError[] = [];
  const values = new Map<string, string>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? null;
    if (!column || cell === null || cell === '') continue;
    const value = valueOf(cell, column);
    if (typeof value === 'string') values.set(column.field, value);
    else faults.push(value);
  }
  return { place: `table.${row}`, row, value: nested([...values]), faults };
}

/** The text of a cell, or why it cannot be taken: what Excel may have changed is not guessed. */
function valueOf(cell: NonNullable<Cell>, { field, digits, code }: Column): string | FieldError {
  if (typeof cell === 'object' && 'other' in cell) return wrongType(field);
  if (typeof cell === 'object' && 'error' in cell) return faultOf(field, 'cell-error');
  if (typeof cell === 'string' && errorOfSpreadsheet(cell)) return faultOf(field, 'cell-error');
  const text = typeof cell === 'string' ? cell.trim() : cell.number;
  if (digits && (typeof cell === 'object' || isScientific(text))) return faultOf(field, 'number-cell');
  return code ? text.toLowerCase() : text;
}

const faultOf = (field: string, code: FaultCode): FieldError => ({ field, code, message: FAULTS[code] });
