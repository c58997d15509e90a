import type { Evidence } from '@tte/vault';

const EMPLOYEE_FIELDS = ['nip', 'nrp', 'nama', 'nik', 'satker', 'jabatan', 'pangkat', 'status'] as const;

/** An employee as SIMPEG Kemhan answers one: a civil servant has a NIP, a soldier an NRP. */
export type Employee = Readonly<Partial<Record<(typeof EMPLOYEE_FIELDS)[number], string>>>;

/** SIMPEG as this system uses it. Its only failure is `simpeg-unavailable`. */
export interface SimpegClient {
  /**
   * The employee with this NIK; undefined when SIMPEG has none, `spoilt-file` when that cannot be said, since numbers in
   * its file were spoilt by a spreadsheet.
   */
  find(nik: string): Promise<Employee | 'spoilt-file' | undefined>;
}

/** Keeps the known fields of an answer, as text; undefined when there is nothing of an employee in it. */
export function readEmployee(text: (field: string) => string | undefined): (Employee & Evidence) | undefined {
  const fields = EMPLOYEE_FIELDS.flatMap((field) => {
    const value = text(field);
    return value === undefined ? [] : [[field, value] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
