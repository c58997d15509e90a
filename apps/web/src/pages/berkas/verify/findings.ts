import {
  APPLICANT_FIELDS,
  CORRECTABLE_FIELDS,
  sopStep,
  type ApplicantField,
  type CorrectableField,
  type Finding,
  type StepNumber,
} from '@tte/domain';
import type { Case } from '../case-query.js';

/** What the reader found, by the codes of the points. */
export type Findings = Readonly<Record<string, Finding>>;
type Checklist = Case['checklist'];

/** With what agrees with SIMPEG and was not looked at otherwise; what differs nobody presumes. */
export const findingsOf = (checklist: Checklist, made: Findings): Findings =>
  Object.fromEntries(
    checklist.flatMap(({ code, verdict }) => {
      const finding = made[code] ?? (verdict === 'equal' ? 'matches' : undefined);
      return finding ? [[code, finding] as const] : [];
    }),
  );

/** How many points have no finding yet. */
export const openPoints = (checklist: Checklist, findings: Findings): number =>
  checklist.filter(({ code }) => findings[code] === undefined).length;

/** Whether something is other than it should be, by the reader's eyes or a register's word: then a note says why. */
export const isDiffering = ({ differing }: Pick<Case, 'differing'>, findings: Findings): boolean =>
  differing.length > 0 || Object.values(findings).includes('differs');

/** Whether a point can be found to differ, where the case stands: what is incomplete is returned instead. */
export const comparesRegister = ({ procedure, step }: Pick<Case, 'procedure' | 'step'>): boolean =>
  sopStep(procedure, step as StepNumber).comparesRegister === true;

const FIELDS: Readonly<Record<string, ApplicantField>> = APPLICANT_FIELDS;

/** The field that is corrected where a point differs; undefined where none is. */
export function fieldOf(code: string): CorrectableField | undefined {
  const field = FIELDS[code]?.coveredBy ?? code;
  return CORRECTABLE_FIELDS.find((one) => one === field);
}
