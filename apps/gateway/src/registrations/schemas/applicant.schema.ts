import {
  agreeOnBirth,
  EMPLOYEE_KINDS,
  isAsn,
  parseNik,
  parseNip,
  parseNrp,
  parseOfficialEmail,
  type Applicant,
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
  const { employeeKind, nik, nip, nrp } = applicant;
  const faults: { field: 'nip' | 'nrp'; code: FaultCode }[] = [];
  if (isAsn(employeeKind) && nip === undefined) faults.push({ field: 'nip', code: 'nip-required' });
  if (employeeKind === 'tni' && nrp === undefined) faults.push({ field: 'nrp', code: 'nrp-required' });
  if (nip !== undefined && !agreeOnBirth(nik, nip)) faults.push({ field: 'nip', code: 'nip-nik-mismatch' });
  return faults;
}

/** A whole applicant. */
export const applicantSchema = (rules: ValueRules) =>
  z.strictObject(applicantFields(rules)).superRefine((applicant, context) => {
    for (const { field, code } of applicantFaults(applicant)) report(context, code, [field]);
  });
