import type { SubmittedCase } from '../state.js';

/**
 * The round to which what happens now belongs: that of the letter up to step 5, of the activation after it.
 * Why: docs/decisions/0008-one-round-number-per-phase.md
 */
export const roundOf = ({ step, facts }: SubmittedCase): number =>
  step <= 5 ? facts.letterRound : facts.activationRound;
