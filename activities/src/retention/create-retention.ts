import type { RetentionActivities } from '@tte/contracts';
import type { RetentionDependencies } from './dependencies.js';
import { eraseOverdue } from './erase-overdue.js';
import { sweepAdmissions } from './sweep-admissions.js';

/** The activities of the retention, with the world they act in. */
export const createRetention = (deps: RetentionDependencies): RetentionActivities => ({
  eraseOverdue: () => eraseOverdue(deps),
  sweepAdmissions: () => sweepAdmissions(deps),
});
