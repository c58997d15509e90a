import {
  EMPLOYEE_KINDS,
  maskNik,
  parseNik,
  parseNip,
  parseNrp,
  parseOfficialEmail,
  type Applicant,
  type LetterFacts,
} from '@tte/domain';
import type { Evidence, Summary } from '../port.js';
import { readerOf, type FieldReader } from './reader.js';

/** Reads a decrypted applicant; numbers and address go through their parsers again. */
export function applicantOf(value: unknown, where: string): Applicant {
  const fields = readerOf(value, where);
  const rank = fields.optionalText('rank');
  return {
    name: fields.text('name'),
    nik: fields.parsed('nik', parseNik),
    // The domain of the office was judged at the door, and may have changed since.
    email: fields.parsed('email', (text) => parseOfficialEmail(text, text.slice(text.indexOf('@') + 1))),
    employeeKind: fields.oneOf('employeeKind', EMPLOYEE_KINDS),
    ...(fields.optionalText('nip') !== undefined && { nip: fields.parsed('nip', parseNip) }),
    ...(fields.optionalText('nrp') !== undefined && { nrp: fields.parsed('nrp', parseNrp) }),
    unit: fields.text('unit'),
    position: fields.text('position'),
    ...(rank !== undefined && { rank }),
    pic: picOf(fields.record('pic')),
  };
}

function picOf(fields: FieldReader): Applicant['pic'] {
  const email = fields.optionalText('email');
  return { name: fields.text('name'), phone: fields.text('phone'), ...(email !== undefined && { email }) };
}

/** Reads the decrypted facts of a letter. */
export function letterFactsOf(value: unknown, where: string): LetterFacts {
  const fields = readerOf(value, where);
  // Cases of before agenda numbers have none.
  const agendaNumber = fields.optionalText('agendaNumber');
  return {
    number: fields.text('number'),
    date: fields.text('date'),
    subject: fields.text('subject'),
    signedBy: fields.text('signedBy'),
    ...(agendaNumber !== undefined && { agendaNumber }),
  };
}

/** What lists show of an applicant. */
export const summarise = ({ name, nik, unit }: Applicant): Summary => ({
  name,
  maskedNik: maskNik(nik),
  unit,
});

export function summaryOf(value: unknown, where: string): Summary {
  const fields = readerOf(value, where);
  return { name: fields.text('name'), maskedNik: fields.text('maskedNik'), unit: fields.text('unit') };
}

export const evidenceOf = (value: unknown, where: string): Evidence =>
  Object.fromEntries(readerOf(value, where).entries());
