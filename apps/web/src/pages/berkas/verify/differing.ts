import { CORRECTABLE_FIELDS, type CorrectableField } from '@tte/domain';
import type { Schemas } from '../../../api/client.js';

export type Comparison = Pick<Schemas['Comparison'], 'fields' | 'siAsn'>;

/** What is corrected under the name of another field. */
const TOGETHER: Readonly<Record<string, CorrectableField>> = { rank: 'position', nip: 'employee-number' };

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
    .map(([field]) => TOGETHER[field] ?? field)
    .filter(isCorrectable);
  return [...new Set(differing)];
}
