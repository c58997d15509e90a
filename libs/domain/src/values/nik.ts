import { isCalendarDate } from './calendar-date.js';
import { ROUNDED, withoutOrnament } from './number-text.js';
import { fault, parsed, type Brand, type Parsed } from './parsed.js';

/** Nomor Induk Kependudukan: region 6, birth DDMMYY (40 added to the day for women), sequence 4. */
export type Nik = Brand<string, 'Nik'>;
export type NikFault = 'nik-format' | 'nik-rounded';
export type Sex = 'male' | 'female';

/**
 * Parses a NIK. It carries no check digit. Region and birth date are those of its first issue and may be wrong ever
 * since: the number stays when the record is corrected (PP 40/2019, art. 30). They are never a reason to refuse.
 */
export function parseNik(text: string): Parsed<Nik, NikFault> {
  const digits = withoutOrnament(text);
  if (!/^\d{16}$/.test(digits)) return fault('nik-format');
  if (digits.endsWith(ROUNDED)) return fault('nik-rounded');
  return parsed(digits as Nik);
}

/** Whether the birth date that the number states exists, in either century: it knows none. */
export function statesBirth(nik: Nik): boolean {
  const { day, month, yearOfCentury } = birth(nik);
  return [1900, 2000].some((century) => isCalendarDate({ year: century + yearOfCentury, month, day }));
}

/**
 * What the number itself says of its holder; the year is that of an unknown century (0–99). It need not be true, nor
 * be a date (`statesBirth`).
 */
export function readNik(nik: Nik): { day: number; month: number; yearOfCentury: number; sex: Sex } {
  return birth(nik);
}

function birth(digits: string) {
  const written = Number(digits.slice(6, 8));
  const female = written > 40;
  return {
    day: female ? written - 40 : written,
    month: Number(digits.slice(8, 10)),
    yearOfCentury: Number(digits.slice(10, 12)),
    sex: female ? ('female' as const) : ('male' as const),
  };
}

/** The form in which lists show a NIK: region and sequence hidden. */
export const maskNik = (nik: Nik): string => `${nik.slice(0, 2)}**********${nik.slice(12)}`;
