import type { MessageName } from '@tte/contracts';
import { isLevel, postsOf, PROCEDURE_NAMES, ROLES, sopOf, type Post, type Role } from '@tte/domain';
import type { ProblemCode } from '../problems/problem-table.js';
import { MESSAGES, type DecisionName, type MessageRow } from './messages.js';

export const rowOf = (name: MessageName): MessageRow => MESSAGES[name];

const isDecision = (name: MessageName): name is DecisionName => rowOf(name).body !== undefined;

/** The messages that are read from JSON, in the order of the table. */
export const DECISION_NAMES = (Object.keys(MESSAGES) as MessageName[]).filter(isDecision);

const isHeld = (post: Post): post is Post & Role => ROLES.some((role) => role === post);

/** The posts of the office that can bring a message, in the order in which a case passes them. Applicants have a link. */
export const postsFor = (name: MessageName): readonly (Post & Role)[] => [
  ...new Set(PROCEDURE_NAMES.flatMap((procedure) => postsOf(procedure, name).filter(isHeld))),
];

/** Whether only officials bring it, who decide nothing in their own case. */
export const isForOfficials = (name: MessageName): boolean => postsFor(name).every(isLevel);

/** What it does, with its steps by the SOP. */
export function summaryOf(name: MessageName): string {
  const steps = PROCEDURE_NAMES.flatMap((procedure) => sopOf(procedure).steps).filter(({ carriedBy }) =>
    carriedBy.includes(name),
  );
  const numbers = steps.map(({ number }) => number).join(', ');
  return numbers === '' ? rowOf(name).summary : `${rowOf(name).summary} (langkah ${numbers})`;
}

/** What it can meet, beside what every message can. */
export const problemsOf = (name: MessageName): readonly ProblemCode[] => [
  ...(rowOf(name).problems ?? []),
  ...(isForOfficials(name) ? (['two-levels'] as const) : []),
  ...(rowOf(name).claimable ? (['claimed-by-other'] as const) : []),
];
