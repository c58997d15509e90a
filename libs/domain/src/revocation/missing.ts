import { decidersBy, dispositionStepOf } from '../case/sop.js';
import type { DispositionStep } from '../case/state.js';
import type { Level } from '../values/role.js';
import { REVOCATION_SOP } from './sop.js';
import type { RevocationFacts } from './state.js';

/** Who disposes of a letter, in the order in which it passes them. */
export const DISPOSERS: readonly Level[] = decidersBy(REVOCATION_SOP, 'disposition');

/** The steps of the officials who have not disposed of this letter. */
export const missingDispositions = ({ decidedBy }: RevocationFacts): readonly DispositionStep[] =>
  DISPOSERS.filter((post) => decidedBy[post] === undefined).map(
    (post) => dispositionStepOf(REVOCATION_SOP, post) as DispositionStep,
  );
