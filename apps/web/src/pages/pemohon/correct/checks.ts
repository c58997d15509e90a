import {
  parseNik,
  parseNip,
  parseNrp,
  parseOfficialEmail,
  parsePhone,
  readNik,
  VALUE_FAULTS,
  type EmployeeKind,
  type Parsed,
  type ValueFault,
} from '@tte/domain';
import type { ValueKey, Values } from '../../berkas/correct/correction-draft.js';

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
  if (text.trim() === '') return isOptional(key, rules) ? undefined : VALUE_FAULTS.required;
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
      return wordsOf(parsePhone(text));
    case 'pic.email':
      return ADDRESS.test(text.trim()) ? undefined : VALUE_FAULTS['email-format'];
    default:
      return undefined;
  }
}

const wordsOf = (result: Parsed<string, ValueFault>): string | undefined =>
  result.ok ? undefined : VALUE_FAULTS[result.fault];

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
