import {
  belongsTo,
  EMPLOYEE_KINDS,
  faultOfNone,
  parseNrp,
  parseOfficialEmail,
  parsePhone,
  VALUE_FAULTS,
  type ApplicantKey,
  type ValueKind,
} from '@tte/domain';
import type { Unit } from '../unit-choices.js';
import { ofEachField, type ApplicantValues } from './applicant-values.js';
import { faulty, GOOD, isEmpty, line, parsedBy, REQUIRED, required, type Check } from './check.js';
import { checkNik, checkNip } from './check-numbers.js';

/** What of an installation decides whether values are good; null for what is not known here, and judged by the gateway. */
export interface Rules {
  readonly emailDomain: string | null;
  readonly units: readonly Unit[] | null;
}
export type ApplicantChecks = Readonly<Record<ApplicantKey, Check>>;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What a value is judged beside. */
interface Beside {
  readonly values: ApplicantValues;
  readonly rules: Rules;
  readonly now: Date;
}

/** How a value of each kind is judged; a line by its own length. */
const CHECKS: Readonly<Record<Exclude<ValueKind, 'line'>, (text: string, beside: Beside) => Check>> = {
  nik: (text, { now }) => checkNik(text, now),
  nip: (text, { values }) => checkNip(text, values.nik),
  nrp: parsedBy(parseNrp),
  'employee-kind': (text) =>
    EMPLOYEE_KINDS.some((one) => one === text) ? GOOD : { fault: 'Pilih jenis pegawai.' },
  'official-email': (text, { rules }) => checkEmail(text, rules.emailDomain),
  unit: (text, { rules: { units } }) =>
    isEmpty(text) || !units || units.some(({ code, retired }) => code === text && !retired)
      ? required(text)
      : faulty('unit-unknown'),
  phone: parsedBy(parsePhone),
  email: (text) => (EMAIL.test(text.trim()) ? GOOD : isEmpty(text) ? REQUIRED : faulty('email-format')),
};

/** What is to be said of an applicant's values, each by itself and beside the others. */
export const checkApplicant = (values: ApplicantValues, rules: Rules, now: Date): ApplicantChecks =>
  ofEachField((key, field) => {
    const { [key]: text, employeeKind } = values;
    if (!belongsTo(key, employeeKind)) return GOOD;
    if (field.optional && isEmpty(text)) {
      const fault = faultOfNone(key, employeeKind);
      return fault ? faulty(fault) : GOOD;
    }
    return field.value === 'line' ? line(field.max)(text) : CHECKS[field.value](text, { values, rules, now });
  });

function checkEmail(text: string, domain: string | null): Check {
  if (isEmpty(text)) return REQUIRED;
  if (domain === null) return GOOD;
  const result = parseOfficialEmail(text, domain);
  if (result.ok) return GOOD;
  return {
    fault: result.fault === 'email-domain' ? `Gunakan email dinas @${domain}.` : VALUE_FAULTS[result.fault],
  };
}
