import { coversUnit, isInForce, isUnconfirmed } from './authority.js';
import type { AnyPersonCommand, Envelope } from './commands.js';
import { refuse, type Refused } from './decision.js';
import type { Procedure } from './procedure.js';
import type { RefusalCode } from './refusals.js';
import { isClosed, type AnyCase, type NewCase } from './state.js';
import { isLevel, type Actor, type Level, type Post } from '../values/role.js';

/** Who asks, and whether the case is their own. */
export type Asker = Pick<Envelope, 'actor' | 'ownCase'>;

/** Who may take an action, and where the case must stand. */
export interface ActionRule<State extends AnyCase = AnyCase> {
  /** The posts that can ever take it. */
  readonly posts: readonly Post[];
  /** @param post that of who asks */
  when(state: State, post: Post): boolean;
  /** True where an official of these posts need not be the one whom the case waits for. */
  outOfTurn?(state: State): boolean;
  /** True where it can be taken when the case has ended. */
  readonly afterEnd?: true;
  /** What else stands in its way, by who asks and when: a time (ISO 8601). */
  refuses?(state: State, asker: Asker, at: string): RefusalCode | undefined;
  /** How often the action can be taken; what is refused beyond it. */
  readonly limit?: { reached(state: State): boolean; readonly refusal: RefusalCode };
}

/** Who brings what the applicant or holder wants. */
export const APPLICANT_SIDE: readonly Post[] = ['pemohon', 'operator'];

/** Who works in BSrE's portal and so mends a halted step, whichever post the SOP names for that step. */
export const PORTAL_POST: Level = 'verifikator';

/** Nudges that one wait takes: each costs history, and looking more often than this finds nothing new. */
export const NUDGES_PER_WAIT = 20;

/** Post whose decision a case waits for; undefined where it waits for no official. */
export function deciderOf(procedure: Procedure, state: AnyCase): Level | undefined {
  const post = procedure.waitingOn(state);
  return isLevel(post) ? post : undefined;
}

/**
 * Why an actor may not take an action now, or undefined when they may. `decide` asks this first and `allowed`
 * asks nothing else, so what people are offered and what the engine accepts cannot differ.
 */
export function forbids(
  procedure: Procedure,
  state: AnyCase | NewCase,
  action: string,
  asker: Asker,
  at: string,
): Refused | undefined {
  const { actor } = asker;
  const rule = procedure.rules[action];
  if (state.status === 'new') return refuse('not-submitted');
  const found = state as AnyCase;
  if (!rule?.posts.includes(actor.post)) return refuse('wrong-post');
  if (isClosed(found) && !rule.afterEnd) return refuse('case-closed');
  if (!rule.when(found, actor.post)) return refuse('wrong-turn');
  if (rule.limit?.reached(found)) return refuse(rule.limit.refusal);
  if (!isLevel(actor.post)) return undefined;
  if (!rule.outOfTurn?.(found) && deciderOf(procedure, found) !== actor.post) return refuse('wrong-turn');
  const refused = rule.refuses?.(found, asker, at);
  return refused ? refuse(refused) : lacksAuthority(found, actor.post, asker, at);
}

function lacksAuthority(
  { facts }: AnyCase,
  post: Level,
  { actor, ownCase }: Asker,
  at: string,
): Refused | undefined {
  if (actor.mandate && isUnconfirmed(actor.mandate, at)) return refuse('mandate-unconfirmed');
  const lacking = lacksMandate(facts.unit, actor, at);
  if (lacking) return lacking;
  if (ownCase === 'yes') return refuse('own-case');
  if (ownCase === 'unknown') return refuse('own-case-unknown');
  const elsewhere = Object.entries(facts.decidedBy).some(
    ([level, subject]) => level !== post && subject === actor.subject,
  );
  const permitted =
    actor.mandate?.twoLevels === true &&
    isInForce(actor.mandate, at) &&
    coversUnit(actor.mandate, facts.unit);
  return elsewhere && !permitted ? refuse('two-levels') : undefined;
}

function lacksMandate(unit: string, actor: Actor, at: string): Refused | undefined {
  if ((actor.capacity ?? 'definitif') === 'definitif') return undefined;
  const { mandate } = actor;
  if (!mandate) return refuse('mandate-missing');
  if (!isInForce(mandate, at)) return refuse('mandate-not-in-force');
  return coversUnit(mandate, unit) ? undefined : refuse('mandate-scope');
}

/** The actions that an actor may take now, over the workflow's state or over the log's fold alike. */
export const allowed = (
  procedure: Procedure,
  state: AnyCase | NewCase,
  asker: Asker,
  at: string,
): readonly string[] =>
  Object.keys(procedure.rules).filter((action) => forbids(procedure, state, action, asker, at) === undefined);

/** Commands that are named otherwise than the action that they take. */
const ACTION_NAMES: Readonly<Record<string, string>> = { correction: 'correct', withdrawal: 'withdraw' };

/** The action that a command takes: a decision's outcome, or the command itself. */
export const actionOf = ({ type, outcome }: Pick<AnyPersonCommand, 'type' | 'outcome'>): string =>
  outcome ?? ACTION_NAMES[type] ?? type;

/** Refusal of a person's command before its own rule is asked: authority, turn, and the data that were shown. */
export function forbidsCommand(
  procedure: Procedure,
  state: AnyCase,
  command: AnyPersonCommand,
  at: string,
): Refused | undefined {
  if (command.caseId !== state.facts.caseId) return refuse('other-case');
  const forbidden = forbids(procedure, state, actionOf(command), command, at);
  if (forbidden) return forbidden;
  return command.dataVersion === state.facts.dataVersion ? undefined : refuse('stale-case');
}
