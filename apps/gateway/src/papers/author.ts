import { LEVELS, type Role } from '@tte/domain';
import type { CaseView } from '@tte/event-log';
import type { Author } from '@tte/vault';
import { actorAs } from '../auth/acting-post.js';
import type { Caller } from '../auth/caller.js';
import { covers } from '../auth/scope.js';
import { Problem } from '../problems/problem.js';

const POSTS = ['operator', ...LEVELS] as const;

/**
 * In which of their posts somebody puts a paper beside a case: the one that the case waits for, else the first that
 * covers its unit.
 * @param among the posts that may
 * @throws Problem `forbidden` when they hold none of them
 */
export function authorOf(caller: Caller, { unit, waitingOn }: CaseView, among: readonly Role[]): Author {
  const held = POSTS.filter(
    (post) =>
      among.includes(post) &&
      caller.offices.some((office) => office.post === post && covers(office.mandate, unit)),
  );
  const post = held.find((one) => one === waitingOn) ?? held[0];
  if (post === undefined) throw new Problem('forbidden');
  const { subject, capacity } = actorAs(caller, post, unit);
  return { subject, post, ...(capacity && { capacity }) };
}
