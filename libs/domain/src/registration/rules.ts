import { coversUnit, isInForce, isUnconfirmed } from '../case/authority.js';
import { isLevel, LEVELS, type Actor, type Level, type Post } from '../values/role.js';
import type { Completeness, Approval, Disposition, PersonCommand, Envelope } from './commands.js';
import { refuse, type Refused } from './decision.js';
import type { RefusalCode } from './refusals.js';
import { decidersBy, deciderOfStep } from './sop.js';
import { isOpen, type OpenCase, type RegistrationState } from './state.js';

/** Everything that a person can do with a case. */
export const ACTIONS = [
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
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who asks, and whether the case is their own. */
export type Asker = Pick<Envelope, 'actor' | 'ownCase'>;

/** Who works in BSrE's portal and so mends a halted step, whichever post the SOP names for that step. */
const PORTAL_POST: Level = 'verifikator';

/** Post whose decision a case waits for; undefined where it waits for no official. */
export function deciderOf(state: RegistrationState): Level | undefined {
  switch (state.status) {
    case 'awaiting-disposition':
    case 'awaiting-completeness':
    case 'awaiting-approval':
      return deciderOfStep(state.step);
    case 'halted':
      return PORTAL_POST;
    default:
      return undefined;
  }
}

/** The certificate is out; only the applicant's last mail is missing. */
export const isCertified = (state: OpenCase): boolean =>
  state.step === 14 && (state.status === 'halted' ? state.resume : state).status === 'informing';

const APPLICANT_SIDE: readonly Post[] = ['pemohon', 'operator'];

/** The posts that can bring each message, in the order in which a case passes them. */
export const POSTS_BY_MESSAGE: Readonly<Record<PersonCommand['type'], readonly Post[]>> = {
  disposition: decidersBy('disposition'),
  completeness: decidersBy('completeness'),
  approval: decidersBy('approval'),
  correction: APPLICANT_SIDE,
  withdrawal: APPLICANT_SIDE,
  nudge: APPLICANT_SIDE,
  'portal-work': [PORTAL_POST],
};

/** For each action: the posts that can ever take it, and where the case must stand. */
interface ActionRule {
  readonly posts: readonly Post[];
  readonly when: (state: OpenCase) => boolean;
  /** How often the action can be taken; what is refused beyond it. */
  readonly limit?: { readonly reached: (state: OpenCase) => boolean; readonly refusal: RefusalCode };
}

/** Nudges that one wait takes: each costs history, and looking more often than this finds nothing new. */
const NUDGES_PER_WAIT = 20;

const RULES: Record<Action, ActionRule> = {
  forward: {
    posts: POSTS_BY_MESSAGE.disposition,
    when: (state) => state.status === 'awaiting-disposition',
  },
  complete: {
    posts: POSTS_BY_MESSAGE.completeness,
    when: (state) => state.status === 'awaiting-completeness',
  },
  approve: { posts: POSTS_BY_MESSAGE.approval, when: (state) => state.status === 'awaiting-approval' },
  reactivate: {
    posts: POSTS_BY_MESSAGE.approval,
    when: (state) => state.status === 'awaiting-approval',
    limit: {
      reached: ({ facts }) => facts.activationRound >= facts.activationRoundLimit,
      refusal: 'round-limit',
    },
  },
  return: {
    posts: [...POSTS_BY_MESSAGE.disposition, ...POSTS_BY_MESSAGE.completeness],
    when: (state) => state.status === 'awaiting-disposition' || state.status === 'awaiting-completeness',
  },
  reject: { posts: LEVELS, when: (state) => deciderOf(state) !== undefined && !isCertified(state) },
  correct: { posts: POSTS_BY_MESSAGE.correction, when: (state) => state.status === 'returned' },
  withdraw: { posts: POSTS_BY_MESSAGE.withdrawal, when: (state) => !isCertified(state) },
  nudge: {
    posts: POSTS_BY_MESSAGE.nudge,
    when: (state) => state.status === 'awaiting-activation' || state.status === 'awaiting-passphrase',
    limit: { reached: ({ facts }) => facts.nudges >= NUDGES_PER_WAIT, refusal: 'nudge-limit' },
  },
  'portal-work': {
    posts: POSTS_BY_MESSAGE['portal-work'],
    when: (state) =>
      state.status === 'halted' ||
      state.status === 'awaiting-activation' ||
      state.status === 'awaiting-passphrase' ||
      state.status === 'awaiting-certificate',
  },
};

/**
 * Why an actor may not take an action now, or undefined when they may. `decide` asks this first and `allowed`
 * asks nothing else, so what people are offered and what the engine accepts cannot differ.
 */
export function forbids(
  state: RegistrationState,
  action: Action,
  asker: Asker,
  at: string,
): Refused | undefined {
  const { actor } = asker;
  const rule = RULES[action];
  if (state.status === 'new') return refuse('not-submitted');
  if (!rule.posts.includes(actor.post)) return refuse('wrong-post');
  if (!isOpen(state)) return refuse('case-closed');
  if (!rule.when(state)) return refuse('wrong-turn');
  if (rule.limit?.reached(state)) return refuse(rule.limit.refusal);
  if (!isLevel(actor.post)) return undefined;
  return forbidsOfficial(state, actor.post, asker, at, action);
}

function forbidsOfficial(
  state: OpenCase,
  post: Level,
  { actor, ownCase }: Asker,
  at: string,
  action: Action,
) {
  if (action !== 'portal-work' && deciderOf(state) !== post) return refuse('wrong-turn');
  if (actor.mandate && isUnconfirmed(actor.mandate, at)) return refuse('mandate-unconfirmed');
  const lacking = lacksAuthority(state, actor, at);
  if (lacking) return lacking;
  if (ownCase === 'yes') return refuse('own-case');
  if (ownCase === 'unknown') return refuse('own-case-unknown');
  const elsewhere = Object.entries(state.facts.decidedBy).some(
    ([level, subject]) => level !== post && subject === actor.subject,
  );
  const permitted =
    actor.mandate?.twoLevels === true &&
    isInForce(actor.mandate, at) &&
    coversUnit(actor.mandate, state.facts.unit);
  return elsewhere && !permitted ? refuse('two-levels') : undefined;
}

function lacksAuthority(state: OpenCase, actor: Actor, at: string): Refused | undefined {
  if ((actor.capacity ?? 'definitif') === 'definitif') return undefined;
  const { mandate } = actor;
  if (!mandate) return refuse('mandate-missing');
  if (!isInForce(mandate, at)) return refuse('mandate-not-in-force');
  return coversUnit(mandate, state.facts.unit) ? undefined : refuse('mandate-scope');
}

/** The actions that an actor may take now, over the workflow's state or over the log's fold alike. */
export const allowed = (state: RegistrationState, asker: Asker, at: string): Action[] =>
  ACTIONS.filter((action) => forbids(state, action, asker, at) === undefined);

const OUTCOME_ACTIONS: Record<(Disposition | Completeness | Approval)['outcome'], Action> = {
  forward: 'forward',
  complete: 'complete',
  approve: 'approve',
  reactivate: 'reactivate',
  return: 'return',
  reject: 'reject',
};

/** The action that a command takes. */
export function actionOf(command: PersonCommand): Action {
  switch (command.type) {
    case 'disposition':
    case 'completeness':
    case 'approval':
      return OUTCOME_ACTIONS[command.outcome];
    case 'correction':
      return 'correct';
    case 'withdrawal':
      return 'withdraw';
    case 'nudge':
    case 'portal-work':
      return command.type;
  }
}

/** Refusal of a person's command before its own rule is asked: authority, turn, and the data that were shown. */
export function forbidsCommand(
  state: RegistrationState,
  command: PersonCommand,
  at: string,
): Refused | undefined {
  if (state.status !== 'new' && command.caseId !== state.facts.caseId) {
    return refuse('other-case');
  }
  const forbidden = forbids(state, actionOf(command), command, at);
  if (forbidden) return forbidden;
  const current = state.status === 'new' ? 0 : state.facts.dataVersion;
  return command.dataVersion === current ? undefined : refuse('stale-case');
}
