import { HOLD_ACTIONS, holdRules } from '../case/hold.js';
import { MAIL_ACTIONS, MAIL_RULES } from '../case/mail-care.js';
import { APPLICANT_SIDE, NUDGES_PER_WAIT, PORTAL_POST, type ActionRule } from '../case/rules.js';
import { decidersBy, deciderOfStep } from '../case/sop.js';
import { isHalted } from '../case/state.js';
import type { Level } from '../values/role.js';
import { RENEWAL_SOP } from './sop.js';
import type { SubmittedRenewal } from './state.js';

/** Everything that a person can do with a renewal. */
export const RENEWAL_ACTIONS = [
  'complete',
  'return',
  'reject',
  'correct',
  'withdraw',
  'nudge',
  'portal-work',
  ...HOLD_ACTIONS,
  ...MAIL_ACTIONS,
] as const;
export type RenewalAction = (typeof RENEWAL_ACTIONS)[number];

/** Post whose decision a renewal waits for; undefined where it waits for no official. */
export function deciderAt(state: SubmittedRenewal): Level | undefined {
  switch (state.status) {
    case 'awaiting-completeness':
      return deciderOfStep(RENEWAL_SOP, state.step);
    case 'halted':
      return PORTAL_POST;
    default:
      return undefined;
  }
}

/** BSrE shows the later end; only the mail that tells the holder is missing. */
export const isRenewed = (state: SubmittedRenewal): boolean =>
  (isHalted(state) ? state.resume : state).status === 'informing' && state.step === 7;

const CHECKERS = decidersBy(RENEWAL_SOP, 'completeness');

const isAt = (state: SubmittedRenewal, ...statuses: readonly SubmittedRenewal['status'][]) =>
  statuses.includes(state.status);

/** Who may do what with a renewal, and when. */
export const RENEWAL_RULES: Readonly<Record<RenewalAction, ActionRule<SubmittedRenewal>>> = {
  complete: { posts: CHECKERS, when: (state) => isAt(state, 'awaiting-completeness') },
  return: { posts: CHECKERS, when: (state) => isAt(state, 'awaiting-completeness') },
  reject: { posts: CHECKERS, when: (state) => isAt(state, 'awaiting-completeness') },
  correct: { posts: APPLICANT_SIDE, when: (state) => isAt(state, 'returned') },
  withdraw: { posts: APPLICANT_SIDE, when: (state) => !isRenewed(state) },
  nudge: {
    posts: APPLICANT_SIDE,
    when: (state) => isAt(state, 'awaiting-renewal'),
    limit: { reached: ({ facts }) => facts.nudges >= NUDGES_PER_WAIT, refusal: 'nudge-limit' },
  },
  'portal-work': {
    posts: [PORTAL_POST],
    outOfTurn: () => true,
    when: (state) => isAt(state, 'halted', 'awaiting-renewal'),
  },
  ...holdRules([PORTAL_POST]),
  ...MAIL_RULES,
};
