import type { MessageName } from '@tte/contracts';
import type { Actor, Post, Role } from '@tte/domain';
import { Problem } from '../problems/problem.js';
import type { Caller, Office } from './caller.js';

/** Posts that can bring each message, in the order in which a case passes them. */
export const POSTS: Readonly<Record<MessageName, readonly Post[]>> = {
  disposition: ['kapusdatin', 'kabid', 'kasubbid'],
  completeness: ['verifikator'],
  approval: ['verifikator'],
  'portal-work': ['verifikator'],
  correction: ['operator'],
  withdrawal: ['operator'],
  nudge: ['operator'],
};

/** Offices that come with roles of one's own: all but those that only look. */
export const ownOffices = (roles: readonly Role[]): readonly Office[] =>
  roles
    .filter((role) => role !== 'auditor' && role !== 'admin')
    .map((post) => ({ post, capacity: 'definitif' }));

/** Posts of a caller, whether their own or by mandate. */
export const postsOf = ({ offices }: Caller): readonly Post[] => [
  ...new Set(offices.map(({ post }) => post)),
];

/** The posts in which a caller can bring a message. */
export const fittingPosts = (caller: Caller, message: MessageName): readonly Post[] =>
  POSTS[message].filter((post) => postsOf(caller).includes(post));

/** The post in which a caller acts: the one they name, else the one that the case waits for, else the first. */
export function actorFor(
  caller: Caller,
  message: MessageName,
  wish: { readonly as?: Post | undefined; readonly waitingOn?: Post | undefined },
): Actor {
  const fitting = fittingPosts(caller, message);
  if (wish.as !== undefined && !fitting.includes(wish.as)) throw new Problem('forbidden');
  const post = wish.as ?? fitting.find((one) => one === wish.waitingOn) ?? fitting[0];
  if (post === undefined) throw new Problem('forbidden');
  return { subject: caller.subject, post, capacity: 'definitif' };
}

/** The front desk, which enters letters. */
export const actingOperator = ({ subject }: Caller): Actor => ({ subject, post: 'operator' });
