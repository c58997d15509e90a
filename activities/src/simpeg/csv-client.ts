import { readFile, stat } from 'node:fs/promises';
import { failure } from '@tte/outside';
import { employeesOf, type EmployeeFile } from './employee-file.js';
import type { SimpegClient } from './port.js';

/** A file of employees with the header `nip,nrp,nama,nik,satker,jabatan,pangkat,status`. */
export interface CsvSimpegConfig {
  readonly file: string;
  /** Told once for each file in which numbers were spoilt: the numbers of some of its rows, never what stands there. */
  readonly onSpoilt: (file: { readonly spoiltRows: number; readonly firstRows: readonly number[] }) => void;
}

const ROWS_TOLD = 20;

/** SIMPEG as a file that the personnel office hands over; read anew when it was replaced. */
export function createCsvSimpegClient({ file, onSpoilt }: CsvSimpegConfig): SimpegClient {
  let held: { readonly version: string; readonly content: EmployeeFile } | undefined;

  async function employees(): Promise<EmployeeFile> {
    const { mtimeMs, size } = await stat(file);
    const version = `${mtimeMs} ${size}`;
    if (held?.version === version) return held.content;
    const content = employeesOf(await readFile(file));
    held = { version, content };
    const { spoilt } = content;
    if (spoilt.length > 0) onSpoilt({ spoiltRows: spoilt.length, firstRows: spoilt.slice(0, ROWS_TOLD) });
    return content;
  }

  return {
    async find(nik) {
      const { byNik, withoutNik } = await employees().catch(() => {
        throw failure('simpeg-unavailable');
      });
      // Whom the file does not name may stand in a row whose NIK was spoilt.
      return byNik.get(nik) ?? (withoutNik ? 'spoilt-file' : undefined);
    },
  };
}
