import { HOLD_ACTIONS, holdRules } from '../case/hold.js';
import { MAIL_ACTIONS, MAIL_RULES } from '../case/mail-care.js';
import { recallRule } from '../case/recall.js';
import { PORTAL_POST, type ActionRule } from '../case/rules.js';
import { decidersBy, deciderOfStep } from '../case/sop.js';
import { isClosed } from '../case/state.js';
import { LEVELS, type Level, type Post } from '../values/role.js';
import { DISPOSERS, missingDisposers } from './missing.js';
import { REVOCATION_SOP } from './sop.js';
import type { SubmittedRevocation } from './state.js';

/** Everything that a person can do with a revocation. */
export const REVOCATION_ACTIONS = [
  'forward',
  'complete',
  'revoke',
  'keep',
  'return',
  'reject',
  'correct',
  'withdraw',
  'portal-work',
  'disposition-recall',
  ...HOLD_ACTIONS,
  ...MAIL_ACTIONS,
] as const;
export type RevocationAction = (typeof REVOCATION_ACTIONS)[number];

/** Post whose decision a revocation waits for; undefined where it waits for no official. */
export function deciderAt(state: SubmittedRevocation): Level | undefined {
  switch (state.status) {
    case 'awaiting-disposition':
    case 'awaiting-completeness':
    case 'awaiting-portal':
    case 'awaiting-follow-up':
      return deciderOfStep(REVOCATION_SOP, state.step);
    case 'halted':
      return PORTAL_POST;
    default:
      return undefined;
  }
}

const CHECKERS = decidersBy(REVOCATION_SOP, 'completeness');
const REVOKERS = decidersBy(REVOCATION_SOP, 'portal-revocation');

/** The letter is the kasatker's: its holder, or who has their mail, can neither change it nor take it back. */
const FOR_THE_KASATKER: readonly Post[] = ['operator'];

const isAt = (state: SubmittedRevocation, ...statuses: readonly SubmittedRevocation['status'][]) =>
  statuses.includes(state.status);

/** In an urgent case each official disposes when they come to it, as long as their disposition is missing. */
export const mayDispose = (state: SubmittedRevocation): readonly Level[] =>
  !state.facts.urgent || isClosed(state) || isAt(state, 'returned') ? [] : missingDisposers(state.facts);

/** Who may do what with a revocation, and when. */
export const REVOCATION_RULES: Readonly<Record<RevocationAction, ActionRule<SubmittedRevocation>>> = {
  forward: {
    posts: DISPOSERS,
    when: (state, post) =>
      state.facts.urgent
        ? mayDispose(state).some((one) => one === post)
        : isAt(state, 'awaiting-disposition'),
    outOfTurn: ({ facts }) => facts.urgent,
  },
  complete: { posts: CHECKERS, when: (state) => isAt(state, 'awaiting-completeness') },
  revoke: { posts: REVOKERS, when: (state) => isAt(state, 'awaiting-portal') },
  keep: {
    posts: REVOKERS,
    outOfTurn: () => true,
    when: (state) =>
      isAt(state, 'awaiting-portal', 'awaiting-revoked') || (isAt(state, 'halted') && state.step === 7),
  },
  return: {
    posts: [...DISPOSERS, ...CHECKERS],
    when: (state) => isAt(state, 'awaiting-disposition', 'awaiting-completeness'),
  },
  reject: {
    posts: LEVELS,
    when: (state) => isAt(state, 'awaiting-disposition', 'awaiting-completeness'),
  },
  correct: { posts: FOR_THE_KASATKER, when: (state) => isAt(state, 'returned') },
  withdraw: {
    posts: FOR_THE_KASATKER,
    when: (state) =>
      isAt(state, 'awaiting-disposition', 'awaiting-completeness', 'awaiting-portal', 'returned'),
  },
  'portal-work': {
    posts: [PORTAL_POST],
    outOfTurn: () => true,
    when: (state) => isAt(state, 'halted', 'awaiting-revoked'),
  },
  'disposition-recall': recallRule(DISPOSERS),
  ...holdRules(LEVELS),
  ...MAIL_RULES,
};
