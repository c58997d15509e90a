import { HOLD_ACTIONS, holdRules } from '../case/hold.js';
import { MAIL_ACTIONS, MAIL_RULES } from '../case/mail-care.js';
import { recallRule } from '../case/recall.js';
import { APPLICANT_SIDE, NUDGES_PER_WAIT, PORTAL_POST, type ActionRule } from '../case/rules.js';
import { decidersBy, deciderOfStep } from '../case/sop.js';
import { isClosed, isHalted, type AnyCase } from '../case/state.js';
import { LEVELS, type Level } from '../values/role.js';
import { REGISTRATION_SOP } from './sop.js';
import type { SubmittedRegistration } from './state.js';

/** Everything that a person can do with a registration. */
export const REGISTRATION_ACTIONS = [
  'forward',
  'complete',
  'approve',
  'reactivate',
  'return',
  'reject',
  'correct',
  'withdraw',
  'nudge',
  'portal-work',
  'disposition-recall',
  ...HOLD_ACTIONS,
  ...MAIL_ACTIONS,
] as const;
export type RegistrationAction = (typeof REGISTRATION_ACTIONS)[number];

/** Post whose decision a registration waits for; undefined where it waits for no official. */
export function deciderAt(state: SubmittedRegistration): Level | undefined {
  switch (state.status) {
    case 'awaiting-disposition':
    case 'awaiting-completeness':
    case 'awaiting-approval':
      return deciderOfStep(REGISTRATION_SOP, state.step);
    case 'halted':
    case 'awaiting-portal-approval':
    case 'awaiting-portal-refusal':
      return PORTAL_POST;
    case 'awaiting-certificate':
      return state.overdue ? PORTAL_POST : undefined;
    default:
      return undefined;
  }
}

/** The certificate is out; only the applicant's last mail is missing. */
export const isCertified = (state: AnyCase): boolean =>
  state.facts.procedure === 'registration' &&
  !isClosed(state) &&
  state.step === 14 &&
  (isHalted(state) ? state.resume : state).status === 'informing';

const DISPOSERS = decidersBy(REGISTRATION_SOP, 'disposition');
const CHECKERS = decidersBy(REGISTRATION_SOP, 'completeness');
const APPROVERS = decidersBy(REGISTRATION_SOP, 'approval');

const isAt = (state: SubmittedRegistration, ...statuses: readonly SubmittedRegistration['status'][]) =>
  statuses.includes(state.status);

/** Who may do what with a registration, and when. */
export const REGISTRATION_RULES: Readonly<Record<RegistrationAction, ActionRule<SubmittedRegistration>>> = {
  forward: { posts: DISPOSERS, when: (state) => isAt(state, 'awaiting-disposition') },
  complete: { posts: CHECKERS, when: (state) => isAt(state, 'awaiting-completeness') },
  // Until the portal has decided too, the verifikator can still think better of it.
  approve: {
    posts: APPROVERS,
    when: (state) => isAt(state, 'awaiting-approval', 'awaiting-portal-refusal'),
  },
  reactivate: {
    posts: APPROVERS,
    when: (state) => isAt(state, 'awaiting-approval', 'awaiting-portal-approval'),
    limit: {
      reached: ({ facts }) => facts.activationRound >= facts.activationRoundLimit,
      refusal: 'round-limit',
    },
  },
  return: {
    posts: [...DISPOSERS, ...CHECKERS],
    when: (state) => isAt(state, 'awaiting-disposition', 'awaiting-completeness'),
  },
  reject: { posts: LEVELS, when: (state) => deciderAt(state) !== undefined && !isCertified(state) },
  // The applicant answers a return; at 10 the verifikator corrects what was entered wrongly.
  correct: {
    posts: [...APPLICANT_SIDE, ...APPROVERS],
    when: (state, post) => isAt(state, APPLICANT_SIDE.includes(post) ? 'returned' : 'awaiting-approval'),
  },
  withdraw: { posts: APPLICANT_SIDE, when: (state) => !isCertified(state) },
  nudge: {
    posts: APPLICANT_SIDE,
    when: (state) => isAt(state, 'awaiting-activation', 'awaiting-passphrase'),
    limit: { reached: ({ facts }) => facts.nudges >= NUDGES_PER_WAIT, refusal: 'nudge-limit' },
  },
  'portal-work': {
    posts: [PORTAL_POST],
    outOfTurn: () => true,
    when: (state) =>
      isAt(
        state,
        'halted',
        'awaiting-activation',
        'awaiting-portal-approval',
        'awaiting-portal-refusal',
        'awaiting-passphrase',
        'awaiting-certificate',
      ),
  },
  'disposition-recall': recallRule(DISPOSERS),
  ...holdRules(LEVELS),
  ...MAIL_RULES,
};
