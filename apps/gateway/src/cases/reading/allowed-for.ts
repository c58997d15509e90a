import { allowed, type Action, type Envelope, type Post, type CaseState } from '@tte/domain';
import { actorAs, postsOf } from '../../auth/acting-post.js';
import type { Caller } from '../../auth/caller.js';

/** What a caller may do with a case now, by the post in which they would do it. */
export function allowedFor(
  caller: Caller,
  state: CaseState,
  ownCase: Envelope['ownCase'],
  at: string,
): Partial<Record<Post, readonly Action[]>> {
  const unit = state.status === 'new' ? undefined : state.facts.unit;
  const byPost: Partial<Record<Post, readonly Action[]>> = {};
  for (const post of postsOf(caller)) {
    byPost[post] = allowed(state, { actor: actorAs(caller, post, unit), ownCase }, at);
  }
  return byPost;
}
