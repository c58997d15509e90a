import { EMPLOYEE_KINDS, parseNrp, parseOfficialEmail, parsePhone, VALUE_FAULTS } from '@tte/domain';
import type { Unit } from '../unit-choices.js';
import { hasNip, type ApplicantKey, type ApplicantValues } from './applicant-values.js';
import { faulty, GOOD, isEmpty, line, optional, parsedBy, REQUIRED, required, type Check } from './check.js';
import { checkNik, checkNip } from './check-numbers.js';

/** What of an installation decides whether values are good; null for what is not known here, and judged by the gateway. */
export interface Rules {
  readonly emailDomain: string | null;
  readonly units: readonly Unit[] | null;
}
export type ApplicantChecks = Readonly<Record<ApplicantKey, Check>>;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is to be said of an applicant's values, each by itself and beside the others. */
export function checkApplicant(values: ApplicantValues, rules: Rules, now: Date): ApplicantChecks {
  const { employeeKind: kind, nik, nip, nrp, email, unit } = values;
  return {
    name: line(120)(values.name),
    nik: checkNik(nik, now),
    employeeKind: EMPLOYEE_KINDS.some((one) => one === kind) ? GOOD : { fault: 'Pilih jenis pegawai.' },
    nip: hasNip(kind) ? checkNip(nip, nik) : GOOD,
    nrp: checkNrp(kind, nrp),
    email: checkEmail(email, rules.emailDomain),
    unit:
      isEmpty(unit) || !rules.units || rules.units.some(({ code }) => code === unit)
        ? required(unit)
        : faulty('unit-unknown'),
    position: line(160)(values.position),
    rank: optional(line(80))(values.rank),
    'pic.name': line(120)(values['pic.name']),
    'pic.phone': parsedBy(parsePhone)(values['pic.phone']),
    'pic.email': optional((text) => (EMAIL.test(text.trim()) ? GOOD : faulty('email-format')))(
      values['pic.email'],
    ),
  };
}

function checkNrp(kind: string, nrp: string): Check {
  if (hasNip(kind)) return GOOD;
  if (isEmpty(nrp)) return kind === 'tni' ? faulty('nrp-required') : GOOD;
  return parsedBy(parseNrp)(nrp);
}

function checkEmail(text: string, domain: string | null): Check {
  if (isEmpty(text)) return REQUIRED;
  if (domain === null) return GOOD;
  const result = parseOfficialEmail(text, domain);
  if (result.ok) return GOOD;
  return {
    fault: result.fault === 'email-domain' ? `Gunakan email dinas @${domain}.` : VALUE_FAULTS[result.fault],
  };
}
