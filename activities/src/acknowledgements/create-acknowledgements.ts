import type { AcknowledgementActivities } from '@tte/contracts';
import type { MailDependencies } from '../dependencies.js';
import { acknowledge } from './acknowledge.js';

/** The activities of the acknowledgements, with the world they act in. */
export const createAcknowledgements = (deps: MailDependencies): AcknowledgementActivities => ({
  acknowledge: (at) => acknowledge(deps, at),
});
