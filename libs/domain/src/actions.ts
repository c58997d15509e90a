import type { Completeness, Approval, Disposition, PersonCommand, Envelope } from './commands.js';
import { refuse, type Refused } from './decision.js';
import type { RefusalCode } from './refusals.js';
import { isOpen, type OpenCase, type RegistrationState } from './state.js';
import { isLevel, type Actor, type Level, type Mandate, type Post } from './values/role.js';

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

/** Post whose decision a case waits for; undefined where it waits for no official. */
export function deciderOf(state: RegistrationState): Level | undefined {
  switch (state.status) {
    case 'awaiting-disposition':
      return ({ 2: 'kapusdatin', 3: 'kabid', 4: 'kasubbid' } as const)[state.step];
    case 'awaiting-completeness':
    case 'awaiting-approval':
    case 'halted':
      return 'verifikator';
    default:
      return undefined;
  }
}

/** The certificate is out; only the applicant's last mail is missing. */
export const isCertified = (state: OpenCase): boolean =>
  state.step === 14 && (state.status === 'halted' ? state.resume : state).status === 'informing';

const OFFICIALS: readonly Post[] = ['kapusdatin', 'kabid', 'kasubbid', 'verifikator'];
const APPLICANT_SIDE: readonly Post[] = ['pemohon', 'operator'];

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
    posts: ['kapusdatin', 'kabid', 'kasubbid'],
    when: (state) => state.status === 'awaiting-disposition',
  },
  complete: { posts: ['verifikator'], when: (state) => state.status === 'awaiting-completeness' },
  approve: { posts: ['verifikator'], when: (state) => state.status === 'awaiting-approval' },
  reactivate: {
    posts: ['verifikator'],
    when: (state) => state.status === 'awaiting-approval',
    limit: {
      reached: ({ facts }) => facts.activationRound >= facts.activationRoundLimit,
      refusal: 'round-limit',
    },
  },
  return: {
    posts: OFFICIALS,
    when: (state) => state.status === 'awaiting-disposition' || state.status === 'awaiting-completeness',
  },
  reject: { posts: OFFICIALS, when: (state) => deciderOf(state) !== undefined && !isCertified(state) },
  correct: { posts: APPLICANT_SIDE, when: (state) => state.status === 'returned' },
  withdraw: { posts: APPLICANT_SIDE, when: (state) => !isCertified(state) },
  nudge: {
    posts: APPLICANT_SIDE,
    when: (state) => state.status === 'awaiting-activation' || state.status === 'awaiting-passphrase',
    limit: { reached: ({ facts }) => facts.nudges >= NUDGES_PER_WAIT, refusal: 'nudge-limit' },
  },
  'portal-work': {
    posts: ['verifikator'],
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
  if (actor.mandate && isStale(actor.mandate, at)) return refuse('mandate-unconfirmed');
  const lacking = lacksAuthority(state, actor, at);
  if (lacking) return lacking;
  if (ownCase === 'yes') return refuse('own-case');
  if (ownCase === 'unknown') return refuse('own-case-unknown');
  const elsewhere = Object.entries(state.facts.decidedBy).some(
    ([level, subject]) => level !== post && subject === actor.subject,
  );
  const permitted =
    actor.mandate?.twoLevels === true && inForce(actor.mandate, at) && covers(actor.mandate, state);
  return elsewhere && !permitted ? refuse('two-levels') : undefined;
}

function inForce({ from, until }: Mandate, at: string): boolean {
  const now = Date.parse(at);
  return Date.parse(from) <= now && now < Date.parse(until);
}

/**
 * So long, in milliseconds, a decision may be under way after its mandate was looked up, and a revocation is at most so
 * late; by the clocks of gateway and workflow.
 * Why: docs/decisions/0068-the-calendar-is-read-anew.md
 */
export const MANDATE_TRUST_MS = 10_000;

const isStale = ({ confirmedAt }: Mandate, at: string): boolean =>
  confirmedAt !== undefined && Date.parse(at) - Date.parse(confirmedAt) > MANDATE_TRUST_MS;

const covers = ({ units }: Mandate, { facts }: OpenCase): boolean => units?.includes(facts.unit) ?? true;

function lacksAuthority(state: OpenCase, actor: Actor, at: string): Refused | undefined {
  if ((actor.capacity ?? 'definitif') === 'definitif') return undefined;
  const { mandate } = actor;
  if (!mandate) return refuse('mandate-missing');
  if (!inForce(mandate, at)) return refuse('mandate-not-in-force');
  return covers(mandate, state) ? undefined : refuse('mandate-scope');
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
  if (state.status !== 'new' && command.registrationId !== state.facts.registrationId) {
    return refuse('other-registration');
  }
  const forbidden = forbids(state, actionOf(command), command, at);
  if (forbidden) return forbidden;
  const current = state.status === 'new' ? 0 : state.facts.dataVersion;
  return command.dataVersion === current ? undefined : refuse('stale-case');
}
