import {
  APPLICANT_FIELDS,
  APPLICANT_KEYS,
  EMPLOYEE_KINDS,
  isOfPic,
  maskNik,
  memberOf,
  nested,
  parseNik,
  parseNip,
  parseNrp,
  parseOfficialEmail,
  type Applicant,
  type ApplicantField,
  type HeldValues,
  type LetterFacts,
  type ValueKind,
} from '@tte/domain';
import type { Evidence, Summary } from '../port.js';
import { readerOf, type FieldReader } from './reader.js';

type Readers = { readonly [Kind in ValueKind]: (fields: FieldReader, name: string) => HeldValues[Kind] };

const text = (fields: FieldReader, name: string): string => fields.text(name);

/** How a value of each kind is read; numbers and official address go through their parsers again. */
const READERS: Readers = {
  line: text,
  nik: (fields, name) => fields.parsed(name, parseNik),
  nip: (fields, name) => fields.parsed(name, parseNip),
  nrp: (fields, name) => fields.parsed(name, parseNrp),
  'employee-kind': (fields, name) => fields.oneOf(name, EMPLOYEE_KINDS),
  // The domain of the office was judged at the door, and may have changed since.
  'official-email': (fields, name) =>
    fields.parsed(name, (given) => parseOfficialEmail(given, given.slice(given.indexOf('@') + 1))),
  unit: text,
  phone: text,
  email: text,
};

/** Reads a decrypted applicant. */
export function applicantOf(value: unknown, where: string): Applicant {
  const own = readerOf(value, where);
  const pic = own.record('pic');
  const values = APPLICANT_KEYS.flatMap((key) => {
    const field: ApplicantField = APPLICANT_FIELDS[key];
    const fields = isOfPic(key) ? pic : own;
    const name = memberOf(key);
    if (field.optional && fields.optionalText(name) === undefined) return [];
    return [[key, READERS[field.value](fields, name)] as const];
  });
  // The table's type ties what a reader of each kind returns to the member of `Applicant`.
  return nested(values) as unknown as Applicant;
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
