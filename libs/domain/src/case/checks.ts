import { refuse, type Refused } from './decision.js';
import type { FieldVerdicts } from './evidence.js';
import { stepOf, type CheckPoint, type Sop, type StepNumber } from './sop.js';
import type { AnyCase } from './state.js';
import { REGISTER_FIELD_TITLES, type RegisterField } from '../values/register-fields.js';

/** What an official found at one point of a step's checklist. */
export const FINDINGS = ['matches', 'differs'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What an official found, by the codes of the points; never values. */
export type Checks = Readonly<Record<string, Finding>>;

/** A command or an event that may carry what was found. */
export interface Checked {
  readonly checks?: Checks;
}

/** A point that is looked at now: of the SOP, or a field with what SIMPEG says of it. */
export type PointNow = CheckPoint & { readonly verdict?: FieldVerdicts[string] };

/** What is to be looked at where a case stands: the SOP's points, and each field that was compared with SIMPEG. */
export function pointsAt(sop: Sop, { step, facts }: Pick<AnyCase, 'step' | 'facts'>): readonly PointNow[] {
  const { checklist = [], comparesRegister } = stepOf(sop, step);
  if (!comparesRegister) return checklist;
  const { simpeg = {} } = facts.compared ?? {};
  return [
    ...checklist,
    ...inOrder(Object.keys(simpeg)).map((code) => ({
      code,
      title: titleOf(code),
      ...verdictOf(simpeg[code]),
    })),
  ];
}

/** Every point of a list found in order. */
export const allMatching = (points: readonly Pick<CheckPoint, 'code'>[]): Checks =>
  Object.fromEntries(points.map(({ code }) => [code, 'matches']));

/** The findings as an event keeps them, where there are any. */
export const checked = ({ checks }: Checked): Checked =>
  checks === undefined || Object.keys(checks).length === 0 ? {} : { checks };

/** Why findings cannot be recorded at a step: each is of a point of its list. */
export const unknownAt = (sop: Sop, step: StepNumber, { checks = {} }: Checked): Refused | undefined =>
  isWithin(stepOf(sop, step).checklist ?? [], checks) ? undefined : refuse('check-unknown');

/** Why findings cannot be recorded where a case stands: each is of a point that is looked at now. */
export const unknownChecks = (sop: Sop, state: AnyCase, { checks = {} }: Checked): Refused | undefined =>
  isWithin(pointsAt(sop, state), checks) ? undefined : refuse('check-unknown');

/**
 * Why a case cannot be found in order: each point has a finding, and whatever differs, by the official's finding or by a
 * register, is explained by a note.
 */
export function forbidsApproval(
  sop: Sop,
  state: AnyCase,
  { checks = {}, noteRef }: Checked & { readonly noteRef?: string },
): Refused | undefined {
  const points = pointsAt(sop, state);
  const unknown = unknownChecks(sop, state, { checks });
  if (unknown) return unknown;
  if (points.some(({ code }) => checks[code] === undefined)) return refuse('check-missing');
  const differs = Object.values(checks).includes('differs') || differingAt(sop, state).length > 0;
  return differs && noteRef === undefined ? refuse('difference-unexplained') : undefined;
}

/** The fields that a register has otherwise, where a step compares with registers. */
export function differingAt(sop: Sop, { step, facts }: Pick<AnyCase, 'step' | 'facts'>): readonly string[] {
  const { compared } = facts;
  if (!compared || !stepOf(sop, step).comparesRegister) return [];
  return [...new Set([...differingIn(compared.simpeg), ...differingIn(compared.siAsn)])];
}

const differingIn = (verdicts: FieldVerdicts = {}): readonly string[] =>
  Object.keys(verdicts).filter((field) => verdicts[field] === 'different');

const isWithin = (points: readonly CheckPoint[], checks: Checks): boolean =>
  Object.keys(checks).every((code) => points.some((point) => point.code === code));

/** As an application has the fields, however they were stored. */
const inOrder = (fields: readonly string[]): readonly string[] => {
  const known = Object.keys(REGISTER_FIELD_TITLES).filter((field) => fields.includes(field));
  return [...known, ...fields.filter((field) => !known.includes(field))];
};

const verdictOf = (verdict: FieldVerdicts[string] | undefined) => (verdict === undefined ? {} : { verdict });

const titleOf = (field: string): string => REGISTER_FIELD_TITLES[field as RegisterField] ?? field;
