import {
  EMPLOYEE_KINDS,
  isAsn,
  NUMBER_WARNING_CODES,
  parseNik,
  parseNip,
  parseNrp,
  parseOfficialEmail,
  WARNED_NUMBER,
  warningsOf,
  type Applicant,
  type NumberWarning,
} from '@tte/domain';
import { z } from 'zod';
import type { FaultCode } from './faults.js';
import { line, parsedBy, phone } from './values.js';
import { report } from './values.js';

/** What of the settings decides which values are good. */
export interface ValueRules {
  readonly emailDomain: string;
  readonly units: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

/** The fields of an applicant, each by itself. */
export const applicantFields = ({ emailDomain, units }: ValueRules) => ({
  name: line(120),
  nik: parsedBy(parseNik),
  email: parsedBy((text) => parseOfficialEmail(text, emailDomain)),
  employeeKind: z.enum(EMPLOYEE_KINDS),
  nip: parsedBy(parseNip).meta({ example: '198505012010012001' }).exactOptional(),
  nrp: parsedBy(parseNrp).exactOptional(),
  unit: parsedBy((text) =>
    Object.hasOwn(units, text) ? { ok: true, value: text } : { ok: false, fault: 'unit-unknown' },
  ),
  position: line(160),
  rank: line(80).exactOptional(),
  pic: z.strictObject({ name: line(120), phone, email: z.email().max(254).exactOptional() }),
});

/** What is wrong with the fields together: the field and the fault. */
export function applicantFaults(
  applicant: Applicant,
): readonly { readonly field: 'nip' | 'nrp'; readonly code: FaultCode }[] {
  const { employeeKind, nip, nrp } = applicant;
  const faults: { field: 'nip' | 'nrp'; code: FaultCode }[] = [];
  if (isAsn(employeeKind) && nip === undefined) faults.push({ field: 'nip', code: 'nip-required' });
  if (employeeKind === 'tni' && nrp === undefined) faults.push({ field: 'nrp', code: 'nrp-required' });
  return faults;
}

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
