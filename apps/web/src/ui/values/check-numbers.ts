import {
  agreeOnBirth,
  belongsTo,
  parseNik,
  parseNip,
  readNik,
  readNip,
  statesBirth,
  VALUE_FAULTS,
  type CalendarDate,
  warningsOf,
  type Nik,
  type NumberWarning,
  type ValueFault,
} from '@tte/domain';
import { plainDateOf } from '../../words/dates.js';
import type { ApplicantValues } from './applicant-values.js';
import { faulty, isEmpty, REQUIRED, type Check } from './check.js';

/** What sending says of a warning that nobody has looked at. */
export const NOT_LOOKED_AT = 'Periksa nomornya, lalu nyatakan sudah diperiksa.';

const [NIK_DIGITS, NIP_DIGITS] = [16, 18];
/** Nobody younger is employed. */
const YOUNGEST = 15;
const SEXES = { male: 'laki-laki', female: 'perempuan' } as const;

const digitsOf = (text: string): string => text.replace(/[\s.-]/g, '');

/** What a NIK says of its holder, or what is wrong with it. */
export function checkNik(text: string, now: Date): Check {
  if (isEmpty(text)) return REQUIRED;
  const isWhole = digitsOf(text).length >= NIK_DIGITS;
  const result = parseNik(text);
  if (!result.ok) return { fault: withCount(text, result.fault), isWhole };
  if (!statesBirth(result.value)) return { warning: 'Tanggal lahir di dalam NIK tidak ada di kalender.' };
  const { sex } = readNik(result.value);
  return { meaning: `Lahir ${wordsOf(birthOf(result.value, now))}, ${SEXES[sex]}` };
}

/** What a NIP says of its holder, and whether the NIK says the same. */
export function checkNip(text: string, nikText: string): Check {
  if (isEmpty(text)) return faulty('nip-required');
  const isWhole = digitsOf(text).length >= NIP_DIGITS;
  const result = parseNip(text);
  if (!result.ok) return { fault: withCount(text, result.fault), isWhole };
  const { birthDate, sex } = readNip(result.value);
  const meaning = `Lahir ${wordsOf(birthDate)}, ${SEXES[sex]}`;
  const nik = parseNik(nikText);
  if (!nik.ok) return { meaning };
  if (!agreeOnBirth(nik.value, result.value)) return { meaning };
  if (readNik(nik.value).sex !== sex) {
    return { meaning, warning: 'Jenis kelamin di dalam NIP berbeda dari NIK. Periksa kembali keduanya.' };
  }
  return { meaning: `${meaning}, sesuai dengan NIK` };
}

/** What is odd about numbers that are whole; somebody has to look at it before they are sent. */
export function numberWarnings({
  employeeKind,
  nik,
  nip,
}: Pick<ApplicantValues, 'employeeKind' | 'nik' | 'nip'>): readonly NumberWarning[] {
  const [ofNik, ofNip] = [parseNik(nik), parseNip(nip)];
  if (!ofNik.ok) return [];
  return warningsOf({
    nik: ofNik.value,
    ...(belongsTo('nip', employeeKind) && ofNip.ok && { nip: ofNip.value }),
  });
}

/** Of a number that has not its length it says the length that it has. */
const withCount = (text: string, fault: ValueFault): string =>
  fault.endsWith('-format') && /^\d+$/.test(digitsOf(text))
    ? `${VALUE_FAULTS[fault]} Yang diketik ${digitsOf(text).length} angka.`
    : VALUE_FAULTS[fault];

/** The NIK knows no century: the later one in which its holder can be at work. */
function birthOf(nik: Nik, now: Date): CalendarDate {
  const { day, month, yearOfCentury } = readNik(nik);
  const year = 2000 + yearOfCentury;
  return { day, month, year: year + YOUNGEST <= now.getFullYear() ? year : year - 100 };
}

const wordsOf = ({ year, month, day }: CalendarDate): string =>
  plainDateOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
