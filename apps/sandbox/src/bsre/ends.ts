import type { State } from '../state/state.js';
import { asOfNow, existing, type Who } from './people.js';
import { statuses, type Person } from './person.js';
import { Refusal } from './refusal.js';

const DAY_MS = 24 * 60 * 60_000;

/** Where a person has no certificate yet. */
const BEFORE: readonly string[] = [
  statuses.unknown,
  statuses.registered,
  statuses.verifying,
  statuses.approved,
];

/** Gives a person's certificate another end, or its first one while it is not issued; one that has passed counts at once. */
export function putEnd(state: State, who: Who, end: string): Person {
  const person = existing(state, who);
  const put = BEFORE.includes(person.status)
    ? { ...person, plannedEnd: end }
    : asOfNow({ ...person, validUntil: end });
  return state.people.set(person.id, put);
}

/** Lets an active certificate have ended yesterday, whatever of it is still being processed. */
export function expire(state: State, who: Who): Person {
  const { status } = existing(state, who);
  if (status !== statuses.active) throw new Refusal(409, `Pengguna berstatus ${status}`);
  return putEnd(state, who, new Date(Date.now() - DAY_MS).toISOString());
}
