import {
  parseNik,
  parseNip,
  parseNrp,
  parseOfficialEmail,
  readNik,
  type EmployeeKind,
  type Parsed,
} from '@tte/domain';
import type { ValueKey, Values } from '../../berkas/correct/correction-draft.js';

/** What the gateway's rules say of a value, in its own words. */
const FAULTS = {
  'nik-format': 'NIK terdiri atas 16 angka.',
  'nik-birth-date': 'Tanggal lahir di dalam NIK tidak ada. Periksa angka ke-7 sampai ke-12.',
  'nik-sequence': 'Nomor urut di akhir NIK tidak boleh 0000.',
  'nip-format': 'NIP terdiri atas 18 angka.',
  'nip-birth-date': 'Tanggal lahir di dalam NIP tidak ada. Periksa 8 angka pertama.',
  'nip-sex': 'Angka ke-15 NIP harus 1 atau 2.',
  'nrp-format': 'NRP terdiri atas 4 sampai 20 angka, dengan akhiran matra bila ada (misalnya /P).',
  'email-format': 'Alamat email tidak sah.',
  'email-domain': 'Gunakan email pribadi dinas pada domain kementerian.',
} as const;

const REQUIRED = 'Wajib diisi.';
const PHONE = /^\+?\d{8,15}$/;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface Rules {
  readonly emailDomain: string | null;
  readonly employeeKind: EmployeeKind | undefined;
}

const OPTIONAL: readonly ValueKey[] = ['rank', 'pic.email'];

/** Whether a value may be left empty: others than soldiers need no NRP. */
export const isOptional = (key: ValueKey, { employeeKind }: Rules): boolean =>
  OPTIONAL.includes(key) || (key === 'nrp' && employeeKind !== 'tni');

/** What is wrong with a value, as far as it can be seen here; the gateway judges. */
export function faultOf(key: ValueKey, text: string, rules: Rules): string | undefined {
  if (text.trim() === '') return isOptional(key, rules) ? undefined : REQUIRED;
  switch (key) {
    case 'nik':
      return wordsOf(parseNik(text));
    case 'nip':
      return wordsOf(parseNip(text));
    case 'nrp':
      return wordsOf(parseNrp(text));
    case 'email':
      return rules.emailDomain === null ? undefined : wordsOf(parseOfficialEmail(text, rules.emailDomain));
    case 'pic.phone':
      return PHONE.test(text.replace(/[\s().-]/g, ''))
        ? undefined
        : 'Nomor telepon terdiri atas 8 sampai 15 angka.';
    case 'pic.email':
      return ADDRESS.test(text.trim()) ? undefined : FAULTS['email-format'];
    default:
      return undefined;
  }
}

const wordsOf = (result: Parsed<string, keyof typeof FAULTS>): string | undefined =>
  result.ok ? undefined : FAULTS[result.fault];

/** What a NIK says of its holder, for them to compare: "Menurut NIK: lahir 12-05-85, perempuan". */
export function readingOf(nik: string): string | undefined {
  const result = parseNik(nik);
  if (!result.ok) return undefined;
  const { day, month, yearOfCentury, sex } = readNik(result.value);
  const born = [day, month, yearOfCentury].map((part) => String(part).padStart(2, '0')).join('-');
  return `Menurut NIK: lahir ${born}, ${sex === 'male' ? 'laki-laki' : 'perempuan'}.`;
}

/** All faults of these values, by the value. */
export const faultsOf = (keys: readonly ValueKey[], values: Partial<Values>, rules: Rules) =>
  new Map(
    keys.flatMap((key) => {
      const fault = faultOf(key, values[key] ?? '', rules);
      return fault === undefined ? [] : [[key, fault] as const];
    }),
  );
