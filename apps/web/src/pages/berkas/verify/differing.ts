import {
  APPLICANT_FIELDS,
  CORRECTABLE_FIELDS,
  type ApplicantField,
  type CorrectableField,
} from '@tte/domain';
import type { Schemas } from '../../../api/client.js';

export type Comparison = Pick<Schemas['Comparison'], 'fields' | 'siAsn'>;

/** By which field a difference is corrected: a NIP, say, as the employee number. */
const FIELDS: Readonly<Record<string, ApplicantField>> = APPLICANT_FIELDS;

const isCorrectable = (field: string): field is CorrectableField =>
  (CORRECTABLE_FIELDS as readonly string[]).includes(field);

/**
 * The fields to tick for a re-activation: those that a register has otherwise. What is near or unknown a person judges.
 */
export function differingFields({ fields, siAsn }: Comparison): readonly CorrectableField[] {
  const verdicts = [
    ...fields.map(({ field, verdict }) => [field, verdict] as const),
    ...Object.entries(siAsn ?? {}),
  ];
  const differing = verdicts
    .filter(([, verdict]) => verdict === 'different')
    .map(([field]) => FIELDS[field]?.coveredBy ?? field)
    .filter(isCorrectable);
  return [...new Set(differing)];
}
