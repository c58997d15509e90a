import { ROLES } from '@tte/domain';
import { z } from 'zod';

/** What is asked of the identity provider, so that it tells the claims. */
export const SCOPE = 'openid profile email';

/** What the identity provider says of a person, as far as it is kept. */
export const Claims = z.object({
  sub: z.string(),
  roles: z.array(z.enum(ROLES)),
  name: z.string().exactOptional(),
  nip: z.string().exactOptional(),
  nrp: z.string().exactOptional(),
  nik: z.string().exactOptional(),
  email: z.string().exactOptional(),
});

/** A person who is signed in, as their cookie holds it. */
export const Session = z.object({
  id: z.uuid(),
  claims: Claims,
  /** When they signed in, and when they last did something (milliseconds); the latter to the minute. */
  startedAt: z.int(),
  lastSeen: z.int(),
});
export type Session = z.output<typeof Session>;

/** How long a session holds without use, and at all, in milliseconds. */
export interface Lifetimes {
  readonly idle: number;
  readonly lifetime: number;
}

const RENEWAL_MS = 60_000;

/** The instants at which a session ends: if nothing more is done, and in any case. */
export function endsOf({ startedAt, lastSeen }: Session, { idle, lifetime }: Lifetimes) {
  const endsAt = startedAt + lifetime;
  return { idleEndsAt: Math.min(lastSeen + idle, endsAt), endsAt };
}

/** The session as it goes on after a use now; undefined when its time is over. */
export function used(session: Session, now: number, lifetimes: Lifetimes): Session | undefined {
  if (now >= endsOf(session, lifetimes).idleEndsAt) return undefined;
  return now - session.lastSeen < RENEWAL_MS ? session : { ...session, lastSeen: now };
}
