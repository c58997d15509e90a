import { isCalendarDate, type CalendarDate } from './calendar-date.js';
import { readNik, type Nik } from './nik.js';
import { ROUNDED, withoutOrnament } from './number-text.js';
import { fault, parsed, type Brand, type Parsed } from './parsed.js';

/** Nomor Induk Pegawai of a civil servant: birth YYYYMMDD, appointment YYYYMM, sex 1 or 2, sequence 3. */
export type Nip = Brand<string, 'Nip'>;
export type NipFault = 'nip-format' | 'nip-birth-date' | 'nip-sex' | 'nip-rounded';

/** Parses a NIP. The appointment month is not judged: PPPK numbers carry 21 there. */
export function parseNip(text: string): Parsed<Nip, NipFault> {
  const digits = withoutOrnament(text);
  if (!/^\d{18}$/.test(digits)) return fault('nip-format');
  if (digits.endsWith(ROUNDED)) return fault('nip-rounded');
  if (!isCalendarDate(birthDate(digits))) return fault('nip-birth-date');
  if (!/^[12]$/.test(digits.charAt(14))) return fault('nip-sex');
  return parsed(digits as Nip);
}

/** Birth date and sex that the number itself states. */
export function readNip(nip: Nip): { birthDate: CalendarDate; sex: 'male' | 'female' } {
  return { birthDate: birthDate(nip), sex: nip.charAt(14) === '1' ? 'male' : 'female' };
}

/** Whether both state the same birth date, as far as the NIK can: it knows no century. */
export function agreeOnBirth(nik: Nik, nip: Nip): boolean {
  const { day, month, yearOfCentury } = readNik(nik);
  const { birthDate: born } = readNip(nip);
  return day === born.day && month === born.month && yearOfCentury === born.year % 100;
}

const birthDate = (digits: string): CalendarDate => ({
  year: Number(digits.slice(0, 4)),
  month: Number(digits.slice(4, 6)),
  day: Number(digits.slice(6, 8)),
});
