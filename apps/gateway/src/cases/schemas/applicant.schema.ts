import {
  APPLICANT_FIELDS,
  EMPLOYEE_KINDS,
  faultOfNone,
  NUMBER_WARNING_CODES,
  parseNik,
  parseNip,
  parseNrp,
  parseOfficialEmail,
  WARNED_NUMBER,
  warningsOf,
  type Applicant,
  type NumberWarning,
  type ValueKind,
} from '@tte/domain';
import { z } from 'zod';
import { applicantShape } from '../../schemas/applicant-shape.js';
import type { FaultCode } from '../../schemas/faults.js';
import { line, parsedBy, phone, report } from '../../schemas/values.js';

/** What of the settings decides which values are good. */
export interface ValueRules {
  readonly emailDomain: string;
  readonly units: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

/** How a value of each kind is read; a line by its own length. */
const READERS: Readonly<Record<Exclude<ValueKind, 'line'>, (rules: ValueRules) => z.ZodType>> = {
  nik: () => parsedBy(parseNik),
  // Shown in the document's examples although it may be left out: their person is a civil servant.
  nip: () => parsedBy(parseNip).meta({ example: APPLICANT_FIELDS.nip.example }),
  nrp: () => parsedBy(parseNrp),
  'employee-kind': () => z.enum(EMPLOYEE_KINDS),
  'official-email': ({ emailDomain }) => parsedBy((text) => parseOfficialEmail(text, emailDomain)),
  unit: ({ units }) =>
    parsedBy((text) =>
      Object.hasOwn(units, text) ? { ok: true, value: text } : { ok: false, fault: 'unit-unknown' },
    ),
  phone: () => phone,
  email: () => z.email().max(254),
};

/** The fields of an applicant, each by itself. */
export const applicantFields = (rules: ValueRules) =>
  applicantShape(
    (field) => (field.value === 'line' ? line(field.max) : READERS[field.value](rules)),
    z.strictObject,
  );

/** What is wrong with the fields together: the field and the fault. */
export const applicantFaults = (
  applicant: Applicant,
): readonly { readonly field: 'nip' | 'nrp'; readonly code: FaultCode }[] =>
  (['nip', 'nrp'] as const).flatMap((field) => {
    const code = applicant[field] === undefined && faultOfNone(field, applicant.employeeKind);
    return code ? [{ field, code }] : [];
  });

/** What of the warnings about an applicant's numbers the sender has looked at. */
export const confirmed = z
  .array(z.enum(NUMBER_WARNING_CODES))
  .max(NUMBER_WARNING_CODES.length)
  .exactOptional()
  .meta({
    description:
      'Peringatan tentang NIK dan NIP yang sudah diperiksa dan ternyata memang begitu. Tanpa ini pengajuan ditolak dengan `confirmation-required`, yang menyebut peringatannya.',
  });

/** An applicant, and the warnings about them that were looked at; none where nothing is odd. */
export interface EnteredApplicant {
  readonly applicant: Applicant;
  readonly confirmed?: readonly NumberWarning[];
}

/** The warnings that nobody has looked at yet: the field and the code. */
export const unconfirmed = (
  warnings: readonly NumberWarning[],
  looked: readonly NumberWarning[] = [],
): readonly { readonly field: 'nik' | 'nip'; readonly code: NumberWarning }[] =>
  warnings.filter((code) => !looked.includes(code)).map((code) => ({ field: WARNED_NUMBER[code], code }));

/** A whole applicant. */
export const applicantSchema = (rules: ValueRules) =>
  z
    .strictObject({ ...applicantFields(rules), confirmed })
    .superRefine(({ confirmed: looked, ...applicant }, context) => {
      const faults = [...applicantFaults(applicant), ...unconfirmed(warningsOf(applicant), looked)];
      for (const { field, code } of faults) report(context, code, [field]);
    })
    .transform(({ confirmed: _looked, ...applicant }): EnteredApplicant =>
      entered(applicant, warningsOf(applicant)),
    );

/** An applicant all of whose warnings were looked at. */
export const entered = (applicant: Applicant, warnings: readonly NumberWarning[]): EnteredApplicant => ({
  applicant,
  ...(warnings.length > 0 && { confirmed: warnings }),
});
