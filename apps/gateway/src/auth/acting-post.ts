import type { MessageName } from '@tte/contracts';
import { applicantActor, type Actor, type Post, type Role } from '@tte/domain';
import { Problem } from '../problems/problem.js';
import { isApplicant } from './applicant-caller.js';
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

/** The post in which a caller acts: the one they name, else the one that the case waits for, else the first. */
export function actorFor(
  caller: Caller,
  message: MessageName,
  wish: { readonly as?: Post | undefined; readonly waitingOn?: Post | undefined },
): Actor {
  if (isApplicant(caller) && wish.as === undefined) return applicantActor;
  const fitting = POSTS[message].filter((post) => postsOf(caller).includes(post));
  if (wish.as !== undefined && !fitting.includes(wish.as)) throw new Problem('forbidden');
  const post = wish.as ?? fitting.find((one) => one === wish.waitingOn) ?? fitting[0];
  if (post === undefined) throw new Problem('forbidden');
  return { subject: caller.subject, post, capacity: 'definitif' };
}

/** The front desk, which enters letters. */
export const actingOperator = ({ subject }: Caller): Actor => ({ subject, post: 'operator' });
