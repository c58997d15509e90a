/**
 * A secret, or several of its kind while it is rotated: the first makes what is new, all of them read what there is.
 * Why: docs/decisions/0160-secrets-are-rings.md
 */
export type Ring<One> = One | readonly [One, ...One[]];

/** The secrets of a ring, the present one first. */
export const ringOf = <One>(ring: Ring<One>): readonly [One, ...One[]] =>
  Array.isArray(ring) ? (ring as unknown as readonly [One, ...One[]]) : [ring as One];
