import { APPLICANT_FIELDS, nested } from '@tte/domain';
import type { Reference } from '../../../api/reference-query.js';
import { keysOf } from '../../../ui/values/applicant-values.js';
import { checkApplicant } from '../../../ui/values/check-applicant.js';
import type { LetterData, LetterKind } from '../letter-kind.js';
import {
  newRegistration,
  warningsAbout,
  type ApplicantDraft,
  type RegistrationDraft,
} from './applicant-draft.js';
import { faultsOfApplicants, placesOfApplicants, type CheckedApplicant } from './applicant-faults.js';

type Applicant = NonNullable<Extract<LetterData, { applicants?: unknown }>['applicants']>[number];

/** The applicants, and what is to be said of their values now. */
export const checkedOf = (
  { people }: RegistrationDraft,
  reference: Reference,
): readonly CheckedApplicant[] => {
  const now = new Date();
  return people.map((one) => [one, checkApplicant(one.values, reference, now)] as const);
};

/** Letters that ask for accounts. */
export const registrationKind = (reference: Reference): LetterKind<RegistrationDraft> => ({
  procedure: 'registration',
  blank: newRegistration,
  faultsOf: (draft) => faultsOfApplicants(checkedOf(draft, reference), reference.letter.maxApplicants),
  placesOf: ({ people }) => placesOfApplicants(people),
  dataOf: ({ people }, letter) => ({ letter, applicants: people.map(applicantOf) }),
  nameOf: ({ values }) => values.name.trim(),
});

/** An applicant as they are sent: what was typed, without what was left empty. */
export function applicantOf(one: ApplicantDraft): Applicant {
  const { values } = one;
  const { looked } = warningsAbout(one);
  const sent = keysOf(values.employeeKind)
    .map((key) => [key, values[key].trim()] as const)
    .filter(([key, value]) => value !== '' || !APPLICANT_FIELDS[key].optional);
  // The document types them one by one; they are those of the table, checked by the gateway.
  return { ...nested(sent), ...(looked.length > 0 && { confirmed: [...looked] }) } as unknown as Applicant;
}
