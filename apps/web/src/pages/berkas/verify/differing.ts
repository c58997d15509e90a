import { CORRECTABLE_FIELDS, type CorrectableField } from '@tte/domain';
import type { Schemas } from '../../../api/client.js';

export type ComparedField = Schemas['Comparison']['fields'][number];

/** What is corrected together with another field. */
const TOGETHER: Readonly<Record<string, CorrectableField>> = { rank: 'position' };

const isCorrectable = (field: string): field is CorrectableField =>
  (CORRECTABLE_FIELDS as readonly string[]).includes(field);

/** The fields to tick for a re-activation: those that SIMPEG has otherwise. What is near or unknown a person judges. */
export function differingFields(fields: readonly ComparedField[]): readonly CorrectableField[] {
  const differing = fields
    .filter(({ verdict }) => verdict === 'different')
    .map(({ field }) => TOGETHER[field] ?? field)
    .filter(isCorrectable);
  return [...new Set(differing)];
}
