import type { DispositionRecall } from './commands.js';
import type { Ruling } from './decision.js';
import type { EventOf } from './events.js';
import { noted } from './noted.js';
import type { ActionRule } from './rules.js';
import { stay, type AnyCase, type CaseFacts, type Forwarded } from './state.js';
import type { Level } from '../values/role.js';

/** So long, in milliseconds, an official can take a forwarding back: their screen counts it down. */
export const RECALL_MS = 10_000;
/** For the answer's way to that screen, and the word's way back: what is pressed in the last second counts. */
const RECALL_ALLOWANCE_MS = 5_000;

/**
 * Who may take a forwarding back: whoever gave it, at once, and as long as nobody has acted on it.
 * Why: docs/decisions/0124-a-forwarding-is-taken-back.md
 * @param posts those that dispose of a letter
 */
export const recallRule = (posts: readonly Level[]): ActionRule => ({
  posts,
  when: () => true,
  outOfTurn: () => true,
  refuses: ({ forwarded }, { actor }, at) => {
    if (forwarded?.subject !== actor.subject || forwarded.post !== actor.post) return 'recall-overtaken';
    const age = Date.parse(at) - Date.parse(forwarded.at);
    return age > RECALL_MS + RECALL_ALLOWANCE_MS ? 'recall-late' : undefined;
  },
});

/** The letter comes back to the step at which it was disposed of. */
export const recall = (command: DispositionRecall, { forwarded, step }: AnyCase): Ruling => [
  { type: 'DispositionRecalled', data: noted(command), step: forwarded?.step ?? step },
];

/** A disposition that can be taken back. @param before the state that it left; undefined where the case did not move */
export const forwardedBy = (
  event: EventOf<'DispositionForwarded'>,
  { facts }: AnyCase,
  before?: AnyCase,
): Forwarded => {
  const { step, at, actor } = event;
  const post = actor.post as Level;
  const former = facts.decidedBy[post];
  return {
    ...{ step, at, post, subject: actor.subject },
    ...(former !== undefined && { former }),
    ...(before && { before: placeOf(before) }),
  };
};

const placeOf = ({ facts: _facts, seq: _seq, forwarded: _forwarded, ...place }: AnyCase) => place;

/** The case stands as it stood, its time running on from when it came there; all that was learned since stays known. */
export function recalled(event: EventOf<'DispositionRecalled'>, state: AnyCase): AnyCase {
  const { forwarded, ...here } = state;
  if (!forwarded) throw new RangeError('a recall of what nobody forwarded');
  const { post, former, before } = forwarded;
  const { [post]: _mine, ...others } = state.facts.decidedBy;
  const decidedBy: CaseFacts['decidedBy'] = former === undefined ? others : { ...others, [post]: former };
  const { facts, seq } = state;
  return stay<AnyCase>(before ? { ...before, facts, seq } : here, event, { decidedBy });
}
