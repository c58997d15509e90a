import type { Action } from '@tte/domain';
import { holds, type Session } from '../../api/session.js';
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

/** Whether the caller can take a case for themselves that nobody has. */
export const isFree = (session: Session, item: InboxItem): boolean =>
  item.post === 'verifikator' && holds(session, 'verifikator') && holderOf(session, item) === 'nobody';

/** Whether a case can be ticked: to be forwarded, or taken, together with others. What is on hold is looked at by itself. */
export const isSelectable = (session: Session, item: InboxItem): boolean =>
  item.heldUntil === undefined && (may(item, 'forward') || isFree(session, item));
