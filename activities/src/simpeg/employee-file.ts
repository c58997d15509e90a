import { parseNik, parseNip, parseNrp } from '@tte/domain';
import { errorOfSpreadsheet, isScientific, readCsv } from '@tte/tables';
import { readEmployee, type Employee } from './port.js';

/** What a file of employees holds. */
export interface EmployeeFile {
  readonly byNik: ReadonlyMap<string, Employee>;
  /** Rows with a number that a spreadsheet has spoilt, as it counts them. */
  readonly spoilt: readonly number[];
  /** Some of these have lost their NIK, so that nobody knows whose they are. */
  readonly withoutNik: boolean;
}

const NUMBERS = ['nik', 'nip', 'nrp'] as const;

/**
 * Reads a file of employees. A number that was spoilt counts as not said; a row without its NIK as a fault of the file.
 * @throws Error for a file without a single employee: that is no answer that nobody is employed
 */
export function employeesOf(content: Uint8Array): EmployeeFile {
  const table = readCsv(content);
  const names = table?.header.map((name) => name.trim().toLowerCase()) ?? [];
  const byNik = new Map<string, Employee>();
  const spoilt: number[] = [];
  let withoutNik = false;
  for (const { row, cells } of table?.rows ?? []) {
    const values = new Map(names.map((name, index) => [name, cells[index] ?? '']));
    const faulty = NUMBERS.filter((field) => isSpoilt(field, values.get(field) ?? ''));
    if (faulty.length > 0) spoilt.push(row);
    withoutNik ||= faulty.includes('nik');
    for (const field of faulty) values.delete(field);
    const employee = readEmployee((field) => values.get(field) || undefined);
    const nik = employee?.nik?.replace(/\D/g, '');
    if (employee && nik) byNik.set(nik, employee);
  }
  if (byNik.size === 0 && spoilt.length === 0) throw new Error('no employees');
  return { byNik, spoilt, withoutNik };
}

/** Shortened, rounded, or what a formula failed with. Whether a number is right otherwise is not this file's to say. */
function isSpoilt(field: (typeof NUMBERS)[number], text: string): boolean {
  if (isScientific(text) || errorOfSpreadsheet(text) || DECIMAL.test(text)) return true;
  const read = { nik: parseNik, nip: parseNip, nrp: parseNrp }[field](text);
  return !read.ok && (read.fault === 'nik-rounded' || read.fault === 'nip-rounded');
}

/** As a program writes a number that it took for one. */
const DECIMAL = /^\d+[.,]\d+$/;
