import { defineUpdate } from '@temporalio/workflow';

/** Workflow type, and id, of what ends the keeping of personal data. */
export const RETENTION_WORKFLOW = 'retention';

/** The schedule that runs it, once a day. */
export const RETENTION_SCHEDULE = 'tte-retention';

/** Types of the failures with which a run ends that did not do all of its work. */
export const RETENTION_FAILURES = {
  /** Some cases could not be erased. */
  incomplete: 'retention-incomplete',
  /** Temporal, MongoDB and the worker do not agree what time it is: nothing was erased. */
  clocks: 'retention-clocks',
  /** More was due than a run erases unasked, and nobody approved it in time: nothing was erased. */
  unapproved: 'retention-unapproved',
} as const;

/** Milliseconds that a run waits for an approval: it ends before the next night's begins. */
export const APPROVAL_WAIT = 22 * 3_600_000;

/** What a run would erase, and how much of it unasked. */
export interface RetentionPlan {
  readonly due: number;
  readonly unasked: number;
}

/** An admin's yes to a run that would erase more than it may unasked. It stays in the run's history and result. */
export interface RetentionApproval {
  /** The admin's subject at the identity provider, as in the access log; no name. */
  readonly subject: string;
  /** How many cases the admin agrees to: the number that the run asks for. */
  readonly cases: number;
}

/** Refused with `nothing-to-approve` when the run does not wait for just this number. */
export const approveRetention = defineUpdate<void, [RetentionApproval]>('approve');

/** What a run of `eraseOverdue` is to do. */
export interface ErasureOrder {
  /** ISO 8601: Temporal's time, by which the periods are judged. */
  readonly at: string;
  /** How many cases at most; the rest is left to the next run. */
  readonly most: number;
}

/** What became of the cases whose time of keeping is over. */
export interface Erasures {
  readonly erased: number;
  /** Left as they are, since their processing is restricted: erasing is processing. */
  readonly restricted: number;
  /** Could not be erased now; the worker's log names them, and the next run tries them again. */
  readonly failed: number;
}

/**
 * Activities of the retention, on the queue `cases`. They find by themselves what is due at a time (ISO 8601,
 * Temporal's), and may be repeated. Each fails with `retention-clocks` when the store's clock or the worker's does not
 * agree with that time.
 */
export interface RetentionActivities {
  /** Counts what is due, and erases nothing. */
  planErasures(at: string): Promise<RetentionPlan>;
  /** Erases cases that ended without an account, and those whose account's validity has ended, after their periods. */
  eraseOverdue(order: ErasureOrder): Promise<Erasures>;
  /** Discards admissions whose case never began; answers how many. */
  sweepAdmissions(at: string): Promise<number>;
}

/** Result of the workflow: how many cases, and the subject of the admin who approved; no other person. */
export interface RetentionResult extends Erasures {
  /** Admissions that were discarded. */
  readonly swept: number;
  /** Who approved that more was erased than a run erases unasked. */
  readonly approvedBy?: string;
}
