import { LEVELS, type Level } from '@tte/domain';
import { isOver, type RecordedMandate } from '@tte/staff';
import { postsOf } from '../auth/acting-post.js';
import type { Caller } from '../auth/caller.js';
import { Problem } from '../problems/problem.js';

/**
 * The office in which a caller gives a post: that post, if it is their own, or admin. A mandate does not pass on.
 * @throws Problem `wrong-post` or `mandate-passed-on`
 */
export function issuingOffice(caller: Caller, post: Level): Level | 'admin' {
  if (caller.roles.includes(post)) return post;
  if (caller.roles.includes('admin')) return 'admin';
  throw new Problem(postsOf(caller).includes(post) ? 'mandate-passed-on' : 'wrong-post');
}

/** The posts that a caller may give to a stand-in. */
export const postsToGive = ({ roles }: Caller): readonly Level[] =>
  LEVELS.filter((post) => roles.includes(post) || roles.includes('admin'));

/** Whether a caller may end a mandate: its recorder, a definitive holder of the post, or an admin. */
export const mayRevoke = ({ subject, roles }: Caller, { issuedBy, post }: RecordedMandate): boolean =>
  issuedBy === subject || roles.includes(post) || roles.includes('admin');

/** What a caller may do with a mandate now. */
export const allowedWith = (caller: Caller, mandate: RecordedMandate, now: Date): readonly 'revoke'[] =>
  !isOver(mandate, now) && mayRevoke(caller, mandate) ? ['revoke'] : [];
