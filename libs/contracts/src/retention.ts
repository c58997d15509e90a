/** Workflow type, and id, of what ends the keeping of personal data. */
export const RETENTION_WORKFLOW = 'retention';

/** The schedule that runs it, once a day. */
export const RETENTION_SCHEDULE = 'tte-retention';

/** Type of the failure with which a run ends that could not do all of its work. */
export const RETENTION_INCOMPLETE = 'retention-incomplete';

/** What became of the cases whose time of keeping is over. */
export interface Erasures {
  readonly erased: number;
  /** Left as they are, since their processing is restricted: erasing is processing. */
  readonly restricted: number;
  /** Could not be erased now; the worker's log names them, and the next run tries them again. */
  readonly failed: number;
}

/** Activities of the retention, on the queue `registration`. Both find by themselves what is due, and may be repeated. */
export interface RetentionActivities {
  /** Erases cases that ended without an account, and those whose account's validity has ended, after their periods. */
  eraseOverdue(): Promise<Erasures>;
  /** Discards admissions whose case never began; answers how many. */
  sweepAdmissions(): Promise<number>;
}

/** Result of the workflow: counts, and nobody. */
export interface RetentionResult extends Erasures {
  /** Admissions that were discarded. */
  readonly swept: number;
}
