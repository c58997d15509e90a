import { partsOfMailRef } from './case/mails.js';
import type { PersonCommand } from './procedures.js';
import { FINDINGS } from './case/checks.js';
import { parseIsoDate } from './values/calendar-date.js';
import { CORRECTABLE_FIELDS, EMPLOYEE_KINDS } from './values/applicant.js';
import { CORRECTION_EVIDENCE } from './values/correction-evidence.js';
import { NUMBER_WARNING_CODES } from './values/number-warnings.js';
import { INSTRUCTIONS, REJECTION_REASONS } from './values/letter.js';
import { PERSON_POSTS } from './values/role.js';
import { isSubject } from './values/subject.js';
import { UNIT_CODE } from './values/unit-code.js';

const MAX_CHECKS = 30;

type Shape = Record<string, (value: unknown) => boolean>;

/** Ids: short, of characters in which no name, sentence or address can be written, and no NIK or NIP. */
const isId = (value: unknown) =>
  typeof value === 'string' &&
  /^[A-Za-z0-9_-][A-Za-z0-9_.:/-]{0,127}$/.test(value) &&
  !/^\d{16,18}$/.test(value);
const isCode = (value: unknown) => typeof value === 'string' && /^[a-z0-9-]{2,32}$/.test(value);
const isUnit = (value: unknown) => typeof value === 'string' && UNIT_CODE.test(value);
const isTime = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);
const isDay = (value: unknown) => typeof value === 'string' && parseIsoDate(value) !== undefined;
const isVersion = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isNewVersion = (value: unknown) => isVersion(value) && value !== 0;
const isFlag = (value: unknown) => typeof value === 'boolean';
const oneOf = (words: readonly string[]) => (value: unknown) =>
  typeof value === 'string' && words.includes(value);
const optional = (test: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || test(value);
const someOf = (words: readonly string[]) => (value: unknown) =>
  Array.isArray(value) && new Set(value).size === value.length && value.every(oneOf(words));
const areFields = someOf(CORRECTABLE_FIELDS);

const areUnits = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isUnit);

const MANDATE: Shape = {
  id: isId,
  from: isTime,
  until: isTime,
  twoLevels: optional(isFlag),
  units: optional(areUnits),
  confirmedAt: optional(isTime),
};
const ACTOR: Shape = {
  subject: (value) => typeof value === 'string' && isSubject(value),
  post: oneOf(PERSON_POSTS),
  capacity: optional(oneOf(['definitif', 'plh', 'plt'])),
  mandate: optional((value) => fits(value, MANDATE)),
};
const ENVELOPE: Shape = {
  commandId: isId,
  caseId: isId,
  dataVersion: isVersion,
  actor: (value) => fits(value, ACTOR),
  ownCase: oneOf(['yes', 'no', 'unknown']),
  noteRef: optional(isId),
  via: optional(oneOf(['signal', 'operator'])),
};
/** Findings by the codes of points: which points there are, the rules know. */
const areChecks = optional(
  (value) =>
    isRecord(value) &&
    Object.keys(value).length <= MAX_CHECKS &&
    Object.entries(value).every(([code, finding]) => isCode(code) && oneOf(FINDINGS)(finding)),
);
const OUTCOMES: Record<string, Shape> = {
  forward: { instruction: oneOf(INSTRUCTIONS), checks: areChecks },
  complete: { checks: areChecks },
  approve: { checks: areChecks },
  return: { fields: areFields },
  reactivate: { fields: areFields, checks: areChecks },
  reject: { reason: oneOf(REJECTION_REASONS) },
  revoke: {},
  keep: {},
};
const DECISIONS: Record<string, readonly string[]> = {
  disposition: ['forward', 'return', 'reject'],
  completeness: ['complete', 'return', 'reject'],
  approval: ['approve', 'reactivate', 'reject'],
  'portal-revocation': ['revoke', 'keep'],
};
const isMailRef = (value: unknown) => isId(value) && partsOfMailRef(value as string) !== undefined;
const CORRECTION: Shape = {
  newDataVersion: isNewVersion,
  fields: areFields,
  unit: isUnit,
  employeeKind: oneOf(EMPLOYEE_KINDS),
  letterRef: optional(isId),
  letterCommitment: optional(isId),
  confirmed: optional(someOf(NUMBER_WARNING_CODES)),
  successor: optional(isId),
  evidence: optional(oneOf(CORRECTION_EVIDENCE)),
};

/** What commands carry that have no outcome. */
const BODIES: Partial<Record<PersonCommand['type'], Shape>> = {
  correction: CORRECTION,
  hold: { until: isDay },
  'mail-resend': { ref: isMailRef },
  'mail-handled': { ref: isMailRef },
  'email-correction': { newDataVersion: isNewVersion },
};

/**
 * Reads a person's command from what came over the wire. Signals reach the workflow unchecked, so this is the last
 * door: only known fields of the right form pass, and free words have none to pass in.
 * Why: docs/decisions/0010-signals-are-judged-like-updates.md
 * @returns undefined when the payload is not such a command
 */
export function parseCommand(type: PersonCommand['type'], payload: unknown): PersonCommand | undefined {
  const shape = shapeOf(type, payload);
  if (!shape || !fits(payload, shape)) return undefined;
  return { ...(payload as object), type } as PersonCommand;
}

function shapeOf(type: PersonCommand['type'], payload: unknown): Shape | undefined {
  const outcomes = DECISIONS[type];
  if (!outcomes) return { ...ENVELOPE, ...BODIES[type] };
  const outcome = isRecord(payload) ? payload['outcome'] : undefined;
  if (typeof outcome !== 'string' || !outcomes.includes(outcome)) return undefined;
  return { ...ENVELOPE, outcome: oneOf(outcomes), ...OUTCOMES[outcome] };
}

function fits(value: unknown, shape: Shape): boolean {
  if (!isRecord(value)) return false;
  const known = Object.keys(value).every((key) => Object.hasOwn(shape, key));
  return known && Object.entries(shape).every(([key, test]) => test(value[key]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
