import type { Action } from '@tte/domain';
import type { Session } from '../../api/session.js';
import type { InboxItem } from './inbox-query.js';

/** Whether the gateway offers an action on a case, in the post that it waits for. */
export const may = ({ allowed, post }: Pick<InboxItem, 'allowed' | 'post'>, action: Action): boolean =>
  allowed[post]?.includes(action) ?? false;

/** The post that a case waits for as the caller holds it, a stand-in's with its prefix. */
export const turnOf = ({ offices }: Session, { post, waitingOnTitle }: InboxItem): string =>
  offices.find((office) => office.post === post)?.title ?? waitingOnTitle ?? post;

/** Whose work a case is: the caller's, another's, or nobody's yet. */
export function holderOf({ subject }: Session, { claim }: InboxItem): 'me' | 'other' | 'nobody' {
  if (!claim) return 'nobody';
  return claim.subject === subject ? 'me' : 'other';
}
