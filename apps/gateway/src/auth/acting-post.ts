import type { MessageName } from '@tte/contracts';
import {
  applicantActor,
  isLevel,
  SIDE_ROLES,
  type Actor,
  type Mandate,
  type Post,
  type Role,
  type SideRole,
} from '@tte/domain';
import { postsFor } from '../messages/of-message.js';
import { Problem } from '../problems/problem.js';
import { isApplicant } from './applicant-caller.js';
import type { Caller, Office } from './caller.js';
import { covers } from './scope.js';

/** Offices that come with roles of one's own: all but those that only look. */
export const ownOffices = (roles: readonly Role[]): readonly Office[] =>
  roles
    .filter((role): role is Exclude<Role, SideRole> => !(SIDE_ROLES as readonly Role[]).includes(role))
    .map((post) => ({ post, capacity: 'definitif' }));

/** Posts of a caller, whether their own or by mandate. */
export const postsOf = ({ offices }: Caller): readonly Post[] => [
  ...new Set(offices.map(({ post }) => post)),
];

/** What of a case and of the caller's wish tells in which office they act. */
export interface ActingHint {
  readonly as?: Post | undefined;
  readonly waitingOn?: Post | undefined;
  /** The case's unit, for mandates that name units. */
  readonly unit?: string | undefined;
}

/** The posts in which a caller can bring a message. */
export const fittingPosts = (caller: Caller, message: MessageName): readonly Post[] =>
  postsFor(message).filter((post) => postsOf(caller).includes(post));

/** The post in which a caller acts: the one they name, else the one that the case waits for, else the first. */
export function actorFor(caller: Caller, message: MessageName, hint: ActingHint): Actor {
  if (isApplicant(caller) && hint.as === undefined) return applicantActor;
  const fitting = fittingPosts(caller, message);
  if (hint.as !== undefined && !fitting.includes(hint.as)) throw new Problem('forbidden');
  const post = hint.as ?? fitting.find((one) => one === hint.waitingOn) ?? fitting[0];
  if (post === undefined) throw new Problem('forbidden');
  return actorAs(caller, post, hint.unit);
}

/**
 * A caller in one of their posts: as its definitive holder rather than by mandate, by a mandate that covers the case's
 * unit rather than by another. Who holds a post and decided elsewhere by mandate shows the one that permits both.
 * @throws Problem `forbidden` when they do not hold the post
 */
export function actorAs({ subject, offices }: Caller, post: Post, unit: string | undefined): Actor {
  const held = offices.filter((office) => office.post === post);
  const own = held.find(({ capacity }) => capacity === 'definitif');
  const fits = (mandate: Mandate | undefined) => unit === undefined || covers(mandate, unit);
  const office = own ?? held.find(({ mandate }) => fits(mandate)) ?? held[0];
  if (!office) throw new Problem('forbidden');
  const permitting = offices.find(({ mandate }) => mandate?.twoLevels && fits(mandate));
  const mandate = office.mandate ?? (isLevel(post) ? permitting?.mandate : undefined);
  return { subject, post, capacity: office.capacity, ...(mandate && { mandate }) };
}

/** The front desk, which enters letters. */
export const actingOperator = ({ subject }: Caller): Actor => ({ subject, post: 'operator' });
