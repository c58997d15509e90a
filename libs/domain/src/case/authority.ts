import type { Mandate } from '../values/role.js';

/**
 * So long, in milliseconds, a decision may be under way after its mandate was looked up, and a revocation is at most so
 * late; by the clocks of gateway and workflow.
 * Why: docs/decisions/0068-the-calendar-is-read-anew.md
 */
export const MANDATE_TRUST_MS = 10_000;

/** Whether the mandate's period has begun and not ended. @param at ISO 8601 */
export function isInForce({ from, until }: Mandate, at: string): boolean {
  const now = Date.parse(at);
  return Date.parse(from) <= now && now < Date.parse(until);
}

/** Whether the gateway looked the mandate up too long ago for a decision at this time. @param at ISO 8601 */
export const isUnconfirmed = ({ confirmedAt }: Mandate, at: string): boolean =>
  confirmedAt !== undefined && Date.parse(at) - Date.parse(confirmedAt) > MANDATE_TRUST_MS;

/**
 * Whether who acts by this mandate may decide cases of a unit: a mandate that names no units covers all of them, and who
 * holds a post without a mandate holds it for all of them.
 */
export const coversUnit = (mandate: Pick<Mandate, 'units'> | undefined, unit: string): boolean =>
  mandate?.units?.includes(unit) ?? true;
