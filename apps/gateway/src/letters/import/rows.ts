import { wrongType } from '../../problems/from-issues.js';
import type { FieldError } from '../../problems/problem.js';
import { FAULTS, type FaultCode } from '../../registrations/schemas/faults.js';
import type { GivenApplicant } from '../applicant-list.js';
import type { Cell, Cells } from './cells.js';
import { APPLICANTS_MAX, COLUMNS, type Column } from './columns.js';

const SCIENTIFIC = /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i;

/** What stands in a table: its applicants, by the number of their row, or what is wrong with the table itself. */
export interface Table {
  readonly applicants: readonly GivenApplicant[];
  readonly faults: readonly { readonly row: number; readonly fault: FieldError }[];
}

/** Reads the rows under their header, which is row 1. Empty rows are none. */
export function tableOf([header = [], ...rows]: Cells): Table {
  const columns = header.map(columnOf);
  const headerFaults = faultsOfHeader(header, columns);
  if (headerFaults.length > 0) {
    return { applicants: [], faults: headerFaults.map((fault) => ({ row: 1, fault })) };
  }
  const filled = rows
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
  if (filled.length === 0) return { applicants: [], faults: [{ row: 2, fault: faultOf('', 'no-rows') }] };
  const beyond = filled[APPLICANTS_MAX];
  return {
    applicants: filled.slice(0, APPLICANTS_MAX).map(({ cells, row }) => applicantOf(cells, columns, row)),
    faults: beyond ? [{ row: beyond.row, fault: faultOf('', 'too-many-rows') }] : [],
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
  return { place: `table.${row}`, row, value: nested(values), faults };
}

/** The text of a cell, or why it cannot be taken: what Excel may have changed is not guessed. */
function valueOf(cell: NonNullable<Cell>, { field, digits, code }: Column): string | FieldError {
  if (typeof cell === 'object' && 'other' in cell) return wrongType(field);
  const text = typeof cell === 'string' ? cell.trim() : cell.number;
  if (digits && (typeof cell === 'object' || SCIENTIFIC.test(text))) return faultOf(field, 'number-cell');
  return code ? text.toLowerCase() : text;
}

/** `pic.name` stands in `pic`. */
function nested(values: ReadonlyMap<string, string>): object {
  const pic = new Map<string, string>();
  const own = new Map<string, unknown>();
  for (const [field, value] of values) {
    if (field.startsWith('pic.')) pic.set(field.slice('pic.'.length), value);
    else own.set(field, value);
  }
  return Object.fromEntries(own.set('pic', Object.fromEntries(pic)));
}

const faultOf = (field: string, code: FaultCode): FieldError => ({ field, code, message: FAULTS[code] });
