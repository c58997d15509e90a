import type { Applicant } from './applicant.js';
import { statesBirth } from './nik.js';
import { agreeOnBirth } from './nip.js';

/**
 * What is odd about numbers that may be right all the same: a NIK keeps its digits when the birth date of its holder
 * is corrected, or was mistyped when it was issued (PP 40/2019, art. 30). A person confirms it; it is no bar. The keys
 * are stable codes; the texts say what to do, in Bahasa Indonesia.
 * Why: docs/decisions/0069-odd-numbers-are-confirmed.md
 */
export const NUMBER_WARNINGS = {
  'nik-birth-date':
    'Tanggal lahir di dalam NIK tidak ada di kalender. Cocokkan NIK dengan KTP; bila memang begitu, nyatakan sudah diperiksa.',
  'nip-nik-mismatch':
    'Tanggal lahir di dalam NIK berbeda dari NIP. Cocokkan keduanya dengan KTP dan SK; bila memang begitu, nyatakan sudah diperiksa.',
} as const;

export type NumberWarning = keyof typeof NUMBER_WARNINGS;

/** At which number a warning is shown. */
export const WARNED_NUMBER = {
  'nik-birth-date': 'nik',
  'nip-nik-mismatch': 'nip',
} as const satisfies Record<NumberWarning, keyof Applicant>;

export const isNumberWarning = (code: string): code is NumberWarning => Object.hasOwn(NUMBER_WARNINGS, code);
export const NUMBER_WARNING_CODES = Object.keys(NUMBER_WARNINGS) as readonly NumberWarning[];

/** What of an applicant's numbers a person has to look at. A date that cannot be is not compared as well. */
export function warningsOf({ nik, nip }: Pick<Applicant, 'nik' | 'nip'>): readonly NumberWarning[] {
  if (!statesBirth(nik)) return ['nik-birth-date'];
  return nip !== undefined && !agreeOnBirth(nik, nip) ? ['nip-nik-mismatch'] : [];
}
