import { CORRECTION_EVIDENCE, COVERS, isAsn, standsInLetter, warningsOf, type Applicant } from '@tte/domain';
import { z } from 'zod';
import { problemOfErrors } from '../../problems/from-issues.js';
import type { FieldError } from '../../problems/problem.js';
import {
  applicantFaults,
  applicantFields,
  confirmed,
  entered,
  unconfirmed,
  type EnteredApplicant,
  type ValueRules,
} from './applicant.schema.js';
import { envelope, fields } from '../../messages/bodies.js';
import { FAULTS, type FaultCode } from '../../schemas/faults.js';
import { newLetterSchema } from './letter.schema.js';

/** The field `data` of a correction: which fields, and their new values. */
export const correctionSchema = (rules: ValueRules) =>
  z
    .strictObject({
      ...envelope,
      fields,
      applicant: z.strictObject(applicantFields(rules)).partial().default({}),
      /** Facts of the new letter; without them those of the former one stand. */
      letter: newLetterSchema(rules).exactOptional(),
      confirmed,
      /** What proves the verifikator's correction; the applicant's needs none. */
      evidence: z.enum(CORRECTION_EVIDENCE).exactOptional(),
    })
    .meta({ example: { dataVersion: 1, fields: ['position'], applicant: { position: 'Analis Sistem' } } });

export type CorrectionInput = z.output<ReturnType<typeof correctionSchema>>;

/**
 * The applicant with the named fields replaced. What is odd about their numbers is asked where a number is among them:
 * of those that stay it was asked before.
 * @param hasFile whether a new letter came along
 * @throws Problem when values and named fields do not agree
 */
export function corrected(
  before: Applicant,
  { fields: named, applicant: values, letter, confirmed: looked }: CorrectionInput,
  hasFile: boolean,
): EnteredApplicant {
  const given = Object.keys(values).filter((key) => values[key as keyof Applicant] !== undefined);
  const covered = named.flatMap((field) => COVERS[field]);
  const errors = [
    ...given
      .filter((key) => !covered.includes(key as keyof Applicant))
      .map((key) => fault(key, 'field-not-named')),
    ...named
      .filter((field) => COVERS[field].length > 0 && !COVERS[field].some((key) => given.includes(key)))
      .map((field) => fault(COVERS[field][0] ?? field, 'required')),
    // A letter that nobody asked for would replace the one that the dispositions were made on.
    ...((letter || hasFile) && !named.some(standsInLetter) ? [letterNotNamed] : []),
    ...(values.nik === before.nik ? [fault('nik', 'nik-unchanged')] : []),
  ];
  const after = withoutStale({ ...before, ...values } as Applicant, values.employeeKind !== undefined);
  const warnings = given.some(isNumber) ? warningsOf(after) : [];
  const faults = [...applicantFaults(after), ...unconfirmed(warnings, looked)];
  errors.push(...faults.map(({ field, code }) => fault(field, code)));
  if (errors.length > 0) throw problemOfErrors(errors);
  return entered(after, warnings);
}

const isNumber = (key: string): boolean => key === 'nik' || key === 'nip';

/** A person of another kind has another number: the old one must not stay beside it. */
function withoutStale(applicant: Applicant, kindGiven: boolean): Applicant {
  if (!kindGiven) return applicant;
  const { nip, nrp, ...rest } = applicant;
  const civil = isAsn(applicant.employeeKind);
  return {
    ...rest,
    ...(civil && nip !== undefined && { nip }),
    ...(!civil && nrp !== undefined && { nrp }),
  };
}

const letterNotNamed: FieldError = {
  field: 'letter',
  code: 'field-not-named',
  message: FAULTS['field-not-named'],
};

const fault = (key: string, code: FaultCode): FieldError => ({
  field: `applicant.${key}`,
  code,
  message: FAULTS[code],
});
