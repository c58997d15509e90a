import type { RetentionActivities } from '@tte/contracts';
import type { RetentionDependencies } from './dependencies.js';
import { eraseOverdue } from './erase-overdue.js';
import { planErasures } from './plan-erasures.js';
import { sweepAdmissions } from './sweep-admissions.js';

/** The activities of the retention, with the world they act in. */
export const createRetention = (deps: RetentionDependencies): RetentionActivities => ({
  planErasures: (at) => planErasures(deps, at),
  eraseOverdue: (order) => eraseOverdue(deps, order),
  sweepAdmissions: (at) => sweepAdmissions(deps, at),
});
