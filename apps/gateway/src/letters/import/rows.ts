import { nested } from '@tte/domain';
import { errorOfSpreadsheet, isScientific } from '@tte/tables';
import { wrongType } from '../../problems/from-issues.js';
import type { FieldError } from '../../problems/problem.js';
import { FAULTS, type FaultCode } from '../../schemas/faults.js';
import type { GivenApplicant } from '../applicant-list.js';
import type { Cell, CellRow, Cells } from './cells.js';
import { APPLICANTS_MAX, COLUMNS, isExample, type CodeNames, type Column } from './columns.js';

/** What stands in a table: its applicants, by the number of their row, or what is wrong with the table itself. */
export interface Table {
  readonly applicants: readonly GivenApplicant[];
  readonly faults: readonly RowFault[];
  /** What a person should know and may have meant so. */
  readonly warnings: readonly RowFault[];
  /** What was passed over and stands in nobody's way. */
  readonly notices: readonly RowFault[];
}

export interface RowFault {
  readonly row: number;
  readonly fault: FieldError;
}

/**
 * Reads the rows under their header, which is row 1. Rows that a spreadsheet hides are told, not read: who sent the
 * table saw the others. The template's example and columns that nobody knows are told and passed over.
 */
export function tableOf({ header, rows, beyond, hidden }: Cells, names: CodeNames): Table {
  const columns = header.map(columnOf);
  const headerFaults = faultsOfHeader(columns);
  if (headerFaults.length > 0) {
    const faults = headerFaults.map((fault) => ({ row: 1, fault }));
    return { applicants: [], faults, warnings: [], notices: [] };
  }
  const isExampleRow = ({ cells }: CellRow) =>
    columns.some((column, index) => column?.field === 'name' && isExample(textOf(cells[index])));
  const people = rows.filter((row) => !isExampleRow(row));
  const first = people[APPLICANTS_MAX]?.row ?? beyond;
  return {
    applicants: people
      .slice(0, APPLICANTS_MAX)
      .map(({ cells, row }) => applicantOf(cells, columns, row, names)),
    faults: [
      ...(people.length === 0 ? [{ row: 2, fault: faultOf('', 'no-rows') }] : []),
      ...(first === undefined ? [] : [{ row: first, fault: faultOf('', 'too-many-rows') }]),
    ],
    warnings: hidden.map((row) => ({ row, fault: faultOf('', 'row-hidden') })),
    notices: [
      ...unknownColumns(header, columns),
      ...rows.filter(isExampleRow).map(({ row }) => ({ row, fault: faultOf('', 'row-example') })),
    ],
  };
}

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

/** As much of a title as it takes to find it. */
const TITLE_MAX = 60;

/** One notice that names them all. */
function unknownColumns(header: readonly Cell[], columns: readonly (Column | undefined)[]): RowFault[] {
  const titles = header.filter((_, index) => !columns[index]).map(textOf);
  const named = titles.filter((title) => title !== '').map((title) => `“${title.slice(0, TITLE_MAX)}”`);
  if (named.length === 0) return [];
  const message = `Kolom ${named.join(', ')} tidak dikenal dan tidak dibaca.`;
  return [{ row: 1, fault: { field: '', code: 'column-unknown', message } }];
}

const normal = (title: string): string =>
  title
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

const columnOf = (title: Cell): Column | undefined =>
  typeof title === 'string' ? COLUMNS.find((column) => normal(column.title) === normal(title)) : undefined;

function faultsOfHeader(columns: readonly (Column | undefined)[]): FieldError[] {
  const repeated = COLUMNS.filter((column) => columns.filter((each) => each === column).length > 1);
  const missing = COLUMNS.filter((column) => column.required && !columns.includes(column));
  return [
    ...repeated.map(({ field }) => faultOf(field, 'column-repeated')),
    ...missing.map(({ field }) => faultOf(field, 'column-missing')),
  ];
}

function applicantOf(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  row: number,
  names: CodeNames,
): GivenApplicant {
  const faults: FieldError[] = [];
  const values = new Map<string, string>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? null;
    if (!column || cell === null || cell === '') continue;
    const value = valueOf(cell, column, names);
    if (typeof value === 'string') values.set(column.field, value);
    else faults.push(value);
  }
  return { place: `table.${row}`, row, value: nested([...values]), faults };
}

/** The text of a cell, or why it cannot be taken: what Excel may have changed is not guessed. */
function valueOf(
  cell: NonNullable<Cell>,
  { field, digits, codes }: Column,
  names: CodeNames,
): string | FieldError {
  if (typeof cell === 'object' && 'other' in cell) return wrongType(field);
  if (typeof cell === 'object' && 'error' in cell) return faultOf(field, 'cell-error');
  if (typeof cell === 'string' && errorOfSpreadsheet(cell)) return faultOf(field, 'cell-error');
  const text = typeof cell === 'string' ? cell.trim() : cell.number;
  if (digits && (typeof cell === 'object' || isScientific(text))) return faultOf(field, 'number-cell');
  return codes ? codeOf(text, names[codes]) : text;
}

/** The code of a name; what is none is taken for a code, and judged as one. */
function codeOf(text: string, names: Readonly<Record<string, string>>): string {
  const [code] = Object.entries(names).find(([, name]) => normal(name) === normal(text)) ?? [];
  return code ?? text.toLowerCase();
}

const faultOf = (field: string, code: FaultCode): FieldError => ({ field, code, message: FAULTS[code] });
