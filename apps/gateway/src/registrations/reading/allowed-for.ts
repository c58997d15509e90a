import { allowed, type Action, type Envelope, type Post, type RegistrationState } from '@tte/domain';
import type { Caller } from '../../auth/caller.js';

/** What a caller may do with a case now, by the post in which they would do it. */
export function allowedFor(
  { subject, offices }: Caller,
  state: RegistrationState,
  ownCase: Envelope['ownCase'],
  at: string,
): Partial<Record<Post, readonly Action[]>> {
  const byPost: Partial<Record<Post, readonly Action[]>> = {};
  for (const office of offices) {
    const actions = allowed(state, { actor: { subject, ...office }, ownCase }, at);
    byPost[office.post] = [...new Set([...(byPost[office.post] ?? []), ...actions])];
  }
  return byPost;
}
