import type { Role } from '@tte/domain';
import type { Caller } from './caller.js';

/** The units whose cases a caller meets: all, or those that the mandates name by which alone they meet any. */
export type Reach = 'all' | readonly string[];

/** How far a caller reaches in one of these roles, held by themselves or by mandate. */
export function reachOf({ roles: own, offices }: Caller, roles: readonly Role[]): Reach {
  if (own.some((role) => roles.includes(role))) return 'all';
  const held = offices.filter(({ post }) => roles.some((role) => role === post));
  if (held.some(({ mandate }) => !mandate?.units)) return 'all';
  return held.flatMap(({ mandate }) => mandate?.units ?? []);
}

export const reaches = (reach: Reach, unit: string): boolean => reach === 'all' || reach.includes(unit);
