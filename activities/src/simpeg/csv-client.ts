import { readFile, stat } from 'node:fs/promises';
import { failure } from '../failures.js';
import { parseCsv } from './parse-csv.js';
import { readEmployee, type Employee, type SimpegClient } from './port.js';

/** A file of employees with the header `nip,nrp,nama,nik,satker,jabatan,pangkat,status`. */
export interface CsvSimpegConfig {
  readonly file: string;
}

/** SIMPEG as a file that the personnel office hands over; read anew when it was replaced. */
export function createCsvSimpegClient({ file }: CsvSimpegConfig): SimpegClient {
  let held: { readonly version: string; readonly employees: ReadonlyMap<string, Employee> } | undefined;

  async function employees(): Promise<ReadonlyMap<string, Employee>> {
    const { mtimeMs, size } = await stat(file);
    const version = `${mtimeMs} ${size}`;
    if (held?.version !== version) held = { version, employees: byNik(await readFile(file, 'utf8')) };
    return held.employees;
  }

  return {
    async find(nik) {
      const known = await employees().catch(() => {
        throw failure('simpeg-unavailable');
      });
      return known.get(nik);
    },
  };
}

function byNik(text: string): ReadonlyMap<string, Employee> {
  const rows = parseCsv(text).flatMap((row) => {
    const employee = readEmployee((field) => row.get(field) || undefined);
    return employee?.nik ? [[employee.nik.replace(/\D/g, ''), employee] as const] : [];
  });
  // A file without a single employee is not an answer that nobody is employed.
  if (rows.length === 0) throw new Error('no employees');
  return new Map(rows);
}
