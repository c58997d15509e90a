import type { TaskView } from '@tte/event-log';
import type { Mandate, Post, Role } from '@tte/domain';
import type { Caller, Office } from './caller.js';

/** The units whose cases a caller meets: all, or those that the mandates name by which alone they meet any. */
export type Reach = 'all' | readonly string[];

/** The units that a mandate is limited to; one that names none covers all, as does a post of one's own. */
const unitsOf = (mandate: Mandate | undefined): Reach => mandate?.units ?? 'all';

/** Whether a unit is among those that a caller reaches. */
export const reaches = (reach: Reach, unit: string): boolean => reach === 'all' || reach.includes(unit);

/** Whether one who holds an office by this mandate, or without one, holds it for the cases of this unit. */
export const covers = (mandate: Mandate | undefined, unit: string): boolean =>
  reaches(unitsOf(mandate), unit);

/** How far a caller reaches in one of these roles, held by themselves or by mandate. */
export function reachOf({ roles: own, offices }: Caller, roles: readonly Role[]): Reach {
  if (own.some((role) => roles.includes(role))) return 'all';
  const held = offices.filter(({ post }) => roles.some((role) => role === post));
  const units = held.map(({ mandate }) => unitsOf(mandate));
  return units.every((some) => some !== 'all') ? units.flat() : 'all';
}

type Addressed = Pick<TaskView, 'post' | 'also' | 'unit'>;

/** The post by which a task is theirs who hold these offices: by post, and by unit where a mandate says so. */
export const postFor = (offices: readonly Office[], { post, also = [], unit }: Addressed): Post | undefined =>
  [post, ...also].find((one) =>
    offices.some((office) => office.post === one && covers(office.mandate, unit)),
  );

/** Whether a task is theirs who hold these offices. */
export const isFor = (offices: readonly Office[], task: Addressed): boolean =>
  postFor(offices, task) !== undefined;

/** The same words for offices that see the same inbox. */
export const nameOfInbox = (offices: readonly Office[]): string =>
  JSON.stringify(offices.map(({ post, mandate }) => [post, unitsOf(mandate)]));
