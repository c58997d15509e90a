import type { BounceActivities } from '@tte/contracts';
import type { BounceDependencies } from './dependencies.js';
import { readBounces } from './read-bounces.js';

/** The activity that reads the mailbox, with the world it acts in. */
export const createBounces = (deps: BounceDependencies): BounceActivities => ({
  readBounces: () => readBounces(deps),
});
