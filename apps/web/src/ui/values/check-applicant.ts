import {
  isAsn,
  parseLetterDate,
  parseNrp,
  parseOfficialEmail,
  parsePhone,
  VALUE_FAULTS,
  type EmployeeKind,
} from '@tte/domain';
import type { Reference } from '../../../api/reference-query.js';
import type { ApplicantKey, ApplicantValues, LetterDraft } from '../draft.js';
import { faulty, GOOD, isEmpty, line, optional, parsedBy, REQUIRED, type Check } from './check.js';
import { checkNik, checkNip } from './numbers.js';

type Rules = Pick<Reference, 'emailDomain' | 'units'>;
export type ApplicantChecks = Readonly<Record<ApplicantKey, Check>>;
export type LetterChecks = Readonly<Record<keyof LetterDraft, Check>>;

const CLOCK_TOLERANCE_MS = 5 * 60_000;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether somebody of this kind has a NIP; all others may have an NRP. */
export const hasNip = (kind: string): boolean => isAsn(kind as EmployeeKind);

/** What is to be said of an applicant's values, each by itself and beside the others. */
export function checkApplicant(values: ApplicantValues, rules: Rules, now: Date): ApplicantChecks {
  const { employeeKind: kind, nik, nip, nrp, email, unit } = values;
  return {
    name: line(120)(values.name),
    nik: checkNik(nik, now),
    employeeKind: ['pns', 'pppk', 'tni', 'lain'].includes(kind) ? GOOD : { fault: 'Pilih jenis pegawai.' },
    nip: hasNip(kind) ? checkNip(nip, nik) : GOOD,
    nrp: checkNrp(kind, nrp),
    email: checkEmail(email, rules.emailDomain),
    unit:
      isEmpty(unit) || rules.units.some(({ code }) => code === unit)
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

/** What is to be said of the letter's facts. */
export function checkLetter(letter: LetterDraft, now: Date): LetterChecks {
  const receivedAt = checkReceived(letter.receivedAt, now);
  const received = `${letter.receivedAt}:00+07:00`;
  return {
    number: line(80)(letter.number),
    date: receivedAt.fault
      ? required(letter.date)
      : parsedBy((date) => parseLetterDate(date, received))(letter.date),
    receivedAt,
    agendaNumber: optional(line(80))(letter.agendaNumber),
    nature: GOOD,
    signedBy: line(120)(letter.signedBy),
    subject: line(200)(letter.subject),
  };
}

const required = (text: string): Check => (isEmpty(text) ? REQUIRED : GOOD);

function checkNrp(kind: string, nrp: string): Check {
  if (hasNip(kind)) return GOOD;
  if (isEmpty(nrp)) return kind === 'tni' ? faulty('nrp-required') : GOOD;
  return parsedBy(parseNrp)(nrp);
}

function checkEmail(text: string, domain: string): Check {
  if (isEmpty(text)) return REQUIRED;
  const result = parseOfficialEmail(text, domain);
  if (result.ok) return GOOD;
  return {
    fault: result.fault === 'email-domain' ? `Gunakan email dinas @${domain}.` : VALUE_FAULTS[result.fault],
  };
}

function checkReceived(text: string, now: Date): Check {
  if (isEmpty(text)) return REQUIRED;
  return Date.parse(`${text}:00+07:00`) > now.getTime() + CLOCK_TOLERANCE_MS
    ? faulty('received-future')
    : GOOD;
}
