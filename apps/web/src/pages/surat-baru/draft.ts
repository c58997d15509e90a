import { isOfPic, type NumberWarning } from '@tte/domain';
import type { Schemas } from '../../api/client.js';
import { ASKED_KEYS, NO_VALUES, type ApplicantValues } from '../../ui/values/applicant-values.js';
import { numberWarnings } from '../../ui/values/check-numbers.js';
import { USUAL_SUBJECT, type LetterFacts } from '../../ui/values/check-letter.js';

/** What the gateway answered about one applicant of the letter. */
export type LetterResult = Schemas['Letter']['results'][number];
/** Why the gateway did not register an applicant. */
export type ApplicantProblem = Schemas['ApplicantProblem'];

/** The letter as it is typed. */
export interface LetterDraft extends LetterFacts {
  /** `YYYY-MM-DDTHH:MM` in WIB. */
  readonly receivedAt: string;
  readonly agendaNumber: string;
  readonly nature: string;
}

export interface ApplicantDraft {
  readonly id: string;
  readonly values: ApplicantValues;
  /** What is odd about the numbers and was looked at; not any more when one of them changes. */
  readonly confirmed?: readonly NumberWarning[];
  readonly refusal?: ApplicantProblem;
}

/** Who of this letter is registered. */
export interface Registered {
  readonly name: string;
  readonly caseId: string;
  readonly caseNumber: string;
}

/** A letter that is being entered. */
export interface Draft {
  /** Of its file, and of what it is sent as: another one for each letter. */
  readonly id: string;
  /** Something has been typed or chosen. */
  readonly isBegun: boolean;
  /** How often the gateway has answered it. */
  readonly round: number;
  readonly letter: LetterDraft;
  readonly applicants: readonly ApplicantDraft[];
  readonly registered: readonly Registered[];
}

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
export const newDraft = (): Draft => ({
  id: crypto.randomUUID(),
  isBegun: false,
  round: 0,
  letter: {
    number: '',
    date: '',
    receivedAt: '',
    agendaNumber: '',
    nature: 'biasa',
    signedBy: '',
    subject: USUAL_SUBJECT,
  },
  applicants: [newApplicant()],
  registered: [],
});

/** Whether nothing is typed yet of an applicant that no other has lent. */
export const isBlank = ({ values }: ApplicantDraft): boolean =>
  [values.name, values.nik, values.email, values.position].every((value) => value.trim() === '');

/** Work begins: the letter is received now, unless somebody says otherwise. */
export const begun = (draft: Draft, nowInWib: string): Draft =>
  draft.isBegun
    ? draft
    : {
        ...draft,
        isBegun: true,
        letter: { ...draft.letter, receivedAt: draft.letter.receivedAt || nowInWib },
      };

/** One applicant with some values otherwise; a refusal of what they were is of no use then. */
export const withValues = (draft: Draft, id: string, changes: Partial<ApplicantValues>): Draft => ({
  ...draft,
  applicants: draft.applicants.map((one) =>
    one.id === id ? { id, values: { ...one.values, ...changes }, ...stillConfirmed(one, changes) } : one,
  ),
});

const stillConfirmed = ({ confirmed }: ApplicantDraft, changes: Partial<ApplicantValues>) =>
  confirmed && changes.nik === undefined && changes.nip === undefined ? { confirmed } : {};

/** Somebody has looked at what is odd about an applicant's numbers. */
export const withConfirmed = (draft: Draft, id: string, confirmed: readonly NumberWarning[]): Draft => ({
  ...draft,
  applicants: draft.applicants.map((one) => (one.id === id ? { ...one, confirmed } : one)),
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

export const withoutApplicant = (draft: Draft, id: string): Draft => ({
  ...draft,
  applicants: draft.applicants.filter((one) => one.id !== id),
});

/** The applicants of a table join those that are typed. */
export const withImported = (draft: Draft, imported: readonly ApplicantDraft[]): Draft => ({
  ...draft,
  applicants: [...draft.applicants.filter((one) => !isBlank(one)), ...imported],
});

/** An answer has come: who is registered leaves the form, who is refused stays, and says why. */
export function answered(
  draft: Draft,
  sent: readonly ApplicantDraft[],
  results: readonly LetterResult[],
): Draft {
  const registered: Registered[] = [];
  const resultOf = new Map(results.map((result) => [sent[result.index]?.id, result]));
  const applicants = draft.applicants.flatMap((one): ApplicantDraft[] => {
    const result = resultOf.get(one.id);
    if (result && 'registration' in result) {
      const { caseId, caseNumber } = result.case;
      registered.push({ name: one.values.name.trim(), caseId, caseNumber });
      return [];
    }
    return [result && 'problem' in result ? { ...one, refusal: result.problem } : one];
  });
  return {
    ...draft,
    round: draft.round + 1,
    applicants,
    registered: [...draft.registered, ...registered],
  };
}

/** Everybody whom the letter names is registered. */
export const isDone = ({ applicants, registered }: Draft): boolean =>
  applicants.length === 0 && registered.length > 0;
