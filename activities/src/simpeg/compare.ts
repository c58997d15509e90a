import { compareNames, type Applicant, type FieldVerdicts } from '@tte/domain';
import { compareNumbers, compareTexts } from '../values/compare-texts.js';
import type { Employee } from './port.js';

/**
 * Compares an applicant with SIMPEG, field by field; a verifikator decides. Pure.
 * @param unitTitle name of the applicant's unit: the application holds its code, SIMPEG its name.
 */
export function compareWithEmployee(
  applicant: Applicant,
  employee: Employee,
  unitTitle: string | undefined,
): FieldVerdicts {
  return {
    name: employee.nama === undefined ? 'unknown' : compareNames(applicant.name, employee.nama),
    nik: compareNumbers(applicant.nik, employee.nik),
    'employee-number': compareNumbers(applicant.nip ?? applicant.nrp, employee.nip ?? employee.nrp),
    unit: compareTexts(unitTitle, employee.satker),
    position: compareTexts(applicant.position, employee.jabatan),
    rank: compareTexts(applicant.rank, employee.pangkat),
  };
}
