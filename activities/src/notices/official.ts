import { LEVELS, USUAL_PACE, type HeldPost, type Pace, type Post } from '@tte/domain';
import { isInForce, type RecordedMandate, type StaffMember } from '@tte/staff';

/** One who works here, with the posts that they hold now, their own or in another's place. */
export interface Official {
  readonly subject: string;
  readonly name: string | undefined;
  /** Undefined where no address is known. */
  readonly email: string | undefined;
  readonly pace: Pace;
  /** The posts that are their own. */
  readonly own: readonly Post[];
  readonly held: readonly HeldPost[];
}

/** One who can be told by mail. */
export type Reachable = Official & { readonly email: string };

export const isReachable = (official: Official): official is Reachable => official.email !== undefined;

const POSTS = [...LEVELS, 'operator'] as const;

/**
 * The staff as they are at a time.
 * @param open what an address says that was sealed for a subject
 */
export async function officialsAt(
  staff: readonly StaffMember[],
  mandates: readonly RecordedMandate[],
  at: string,
  open: (subject: string, sealed: string) => Promise<string | undefined>,
): Promise<readonly Official[]> {
  const officials: Official[] = [];
  for (const { subject, names, roles, address, pace = USUAL_PACE } of staff) {
    const email = address === undefined ? undefined : await open(subject, address);
    const own = POSTS.filter((post) => roles.includes(post));
    const inPlace = mandates.filter((one) => one.holder === subject && isInForce(one, new Date(at)));
    const held = [...own.map((post) => ({ post })), ...inPlace.map(({ post, units }) => ({ post, units }))];
    officials.push({ subject, name: names.at(-1)?.name, email, pace, own, held });
  }
  return officials;
}
