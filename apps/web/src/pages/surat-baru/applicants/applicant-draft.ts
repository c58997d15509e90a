import { isOfPic, type NumberWarning } from '@tte/domain';
import { ASKED_KEYS, NO_VALUES, type ApplicantValues } from '../../../ui/values/applicant-values.js';
import { numberWarnings } from '../../../ui/values/check-numbers.js';
import { USUAL_SUBJECTS } from '../../../ui/values/check-letter.js';
import { blankDraft, type Draft, type Named } from '../draft.js';

/** Somebody for whom a letter asks an account. */
export interface ApplicantDraft extends Named {
  readonly values: ApplicantValues;
  /** What is odd about the numbers and was looked at; not any more when one of them changes. */
  readonly confirmed?: readonly NumberWarning[];
}

/** A letter that asks for accounts. */
export type RegistrationDraft = Draft<ApplicantDraft>;

/** Most who apply are civil servants. */
const BLANK: ApplicantValues = { ...NO_VALUES, employeeKind: 'pns' };

/** What the applicants of one letter have in common, as a rule. */
const IN_COMMON = ASKED_KEYS.filter((key) => key === 'employeeKind' || key === 'unit' || isOfPic(key));

/** An applicant of whom nothing is known but what one letter has in common. */
export const newApplicant = (before?: ApplicantDraft): ApplicantDraft => ({
  id: crypto.randomUUID(),
  values: {
    ...BLANK,
    ...(before && Object.fromEntries(IN_COMMON.map((key) => [key, before.values[key]]))),
  },
});

/** An applicant with these values, as a table has them. */
export const applicantWith = (values: Partial<ApplicantValues>): ApplicantDraft => ({
  id: crypto.randomUUID(),
  values: { ...BLANK, ...values },
});

/** An empty form. */
export const newRegistration = (): RegistrationDraft =>
  blankDraft(USUAL_SUBJECTS.registration, [newApplicant()]);

/** Whether nothing is typed yet of an applicant that no other has lent. */
export const isBlank = ({ values }: ApplicantDraft): boolean =>
  [values.name, values.nik, values.email, values.position].every((value) => value.trim() === '');

/** One applicant with some values otherwise; a refusal of what they were is of no use then. */
export const withValues = (
  draft: RegistrationDraft,
  id: string,
  changes: Partial<ApplicantValues>,
): RegistrationDraft => ({
  ...draft,
  people: draft.people.map((one) =>
    one.id === id ? { id, values: { ...one.values, ...changes }, ...stillConfirmed(one, changes) } : one,
  ),
});

const stillConfirmed = ({ confirmed }: ApplicantDraft, changes: Partial<ApplicantValues>) =>
  confirmed && changes.nik === undefined && changes.nip === undefined ? { confirmed } : {};

/** Somebody has looked at what is odd about an applicant's numbers. */
export const withConfirmed = (
  draft: RegistrationDraft,
  id: string,
  confirmed: readonly NumberWarning[],
): RegistrationDraft => ({
  ...draft,
  people: draft.people.map((one) => (one.id === id ? { ...one, confirmed } : one)),
});

/** What is odd about an applicant's numbers: what was looked at, and what was not. */
export function warningsAbout({ values, confirmed = [] }: ApplicantDraft) {
  const warnings = numberWarnings(values);
  return {
    warnings,
    looked: warnings.filter((code) => confirmed.includes(code)),
    isOpen: warnings.some((code) => !confirmed.includes(code)),
  };
}

/** The applicants of a table join those that are typed. */
export const withImported = (
  draft: RegistrationDraft,
  imported: readonly ApplicantDraft[],
): RegistrationDraft => ({
  ...draft,
  people: [...draft.people.filter((one) => !isBlank(one)), ...imported],
});
