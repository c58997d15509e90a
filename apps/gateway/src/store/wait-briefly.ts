/** Long enough for a store that answers; a person who waits for theirs hardly feels it. */
const BRIEFLY_MS = 1_000;

/**
 * Waits for what an answer does not depend on, such as tidying up behind it, and no longer than a second: it goes on
 * behind the answer while the store is away.
 */
export async function waitBriefly(work: Promise<void>): Promise<void> {
  const { promise: patience, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, BRIEFLY_MS);
  await Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
