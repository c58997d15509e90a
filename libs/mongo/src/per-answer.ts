/**
 * Documents in one answer of the store, where all of a collection is read. Without it an answer has up to 16 MiB, and the
 * driver keeps it, with all that was parsed of it, until its last document is taken.
 */
export const PER_ANSWER = 1_000;
