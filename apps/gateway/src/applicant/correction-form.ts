import { COVERS, standsInLetter, type Applicant, type CorrectableField, type LetterFacts } from '@tte/domain';
import type { UnitNames } from '@tte/staff';
import type { GatewaySettings } from '../platform/settings.js';

/** What an applicant corrects: of their data exactly what the returned fields cover, and what there is to choose from. */
export function correctionForm(
  fields: readonly CorrectableField[],
  applicant: Applicant,
  letter: LetterFacts | undefined,
  { people, gateway, units }: GatewaySettings & { readonly units: UnitNames },
) {
  const covered = new Set(fields.flatMap((field) => COVERS[field]));
  const values = Object.entries(applicant).filter(([key]) => covered.has(key as keyof Applicant));
  return {
    letterRequired: fields.some(standsInLetter),
    values: Object.fromEntries(values) as Partial<Applicant>,
    letter: fields.includes('letter') && letter ? letter : null,
    units: fields.includes('unit') ? units : null,
    emailDomain: fields.includes('email') ? people.emailDomain : null,
    letterMaxBytes: gateway.letterMaxBytes,
  };
}
