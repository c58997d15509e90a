import type { Action } from '@tte/domain';
import type { Case } from '../case-query.js';

/** In which post somebody can do what with a case now. */
export interface Asked {
  readonly post: string;
  readonly actions: readonly Action[];
}

/** What closes a case for good. */
export const ENDS: readonly Action[] = ['keep', 'reject', 'withdraw'];

/**
 * What the reader can do, by post; posts in which there is nothing to do are left out. Work in the portal that is
 * waited for comes first, and what closes a case last: it is not chosen to begin with where there is anything else.
 */
export const askedOf = ({ allowed }: Pick<Case, 'allowed'>): readonly Asked[] =>
  Object.entries(allowed)
    .filter(([, actions]) => actions.length > 0)
    .map(([post, actions]) => ({ post, actions: inOrder(actions as Action[]) }));

const placeOf = (action: Action): number => (action === 'portal-work' ? -1 : Number(ENDS.includes(action)));
const inOrder = (actions: readonly Action[]): readonly Action[] =>
  actions.toSorted((one, other) => placeOf(one) - placeOf(other));

const OF_DECIDERS: readonly Action[] = ['forward', 'complete', 'approve', 'revoke', 'reject'];

/** Whether a case waits for the reader's decision, and not only for what they may do beside it. */
export const awaitsDecision = (asked: readonly Asked[]): boolean =>
  asked.some(({ actions }) => actions.some((action) => OF_DECIDERS.includes(action)));
