import { decidersBy, dispositionStepOf } from '../case/sop.js';
import type { DispositionStep } from '../case/state.js';
import type { Level } from '../values/role.js';
import { REVOCATION_SOP } from './sop.js';
import type { RevocationFacts } from './state.js';

/** Who disposes of a letter, in the order in which it passes them. */
export const DISPOSERS: readonly Level[] = decidersBy(REVOCATION_SOP, 'disposition');

/** The officials who have not disposed of this letter. */
export const missingDisposers = ({ decidedBy }: RevocationFacts): readonly Level[] =>
  DISPOSERS.filter((post) => decidedBy[post] === undefined);

/** Their steps. */
export const missingDispositions = (facts: RevocationFacts): readonly DispositionStep[] =>
  missingDisposers(facts).map((post) => dispositionStepOf(REVOCATION_SOP, post) as DispositionStep);
