import { MAIL_ACTIONS, type Action, type MailAction } from '@tte/domain';
import type { Case } from '../case-query.js';

/**
 * What is done about a whole case; what is done about one of its mails is done beside that mail, and a forwarding is
 * taken back where it is told that it was given.
 */
export type CaseAction = Exclude<Action, MailAction | 'disposition-recall'>;

const ELSEWHERE: readonly Action[] = [...MAIL_ACTIONS, 'disposition-recall'];

/** In which post somebody can do what with a case now. */
export interface Asked {
  readonly post: string;
  readonly actions: readonly CaseAction[];
}

/** What closes a case for good. */
export const ENDS: readonly CaseAction[] = ['keep', 'reject', 'withdraw'];

/**
 * What the reader can do, by post; posts in which there is nothing to do are left out. Work in the portal that is
 * waited for comes first, and what closes a case last: it is not chosen to begin with where there is anything else.
 */
export const askedOf = ({ allowed }: Pick<Case, 'allowed'>): readonly Asked[] =>
  Object.entries(allowed)
    .map(([post, actions]) => ({ post, actions: inOrder((actions as Action[]).filter(isOfCase)) }))
    .filter(({ actions }) => actions.length > 0);

/** Whether it is done about a whole case. */
export const isOfCase = (action: Action): action is CaseAction => !ELSEWHERE.includes(action);

const placeOf = (action: CaseAction): number =>
  action === 'portal-work' ? -1 : Number(ENDS.includes(action));
const inOrder = (actions: readonly CaseAction[]): readonly CaseAction[] =>
  actions.toSorted((one, other) => placeOf(one) - placeOf(other));

const OF_DECIDERS: readonly CaseAction[] = ['forward', 'complete', 'approve', 'revoke', 'reject'];

/** Whether a case waits for the reader's decision, and not only for what they may do beside it. */
export const awaitsDecision = (asked: readonly Asked[]): boolean =>
  asked.some(({ actions }) => actions.some((action) => OF_DECIDERS.includes(action)));
