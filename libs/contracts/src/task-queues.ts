/** Task queues: `bsre` and `mail` are apart so that each outside system has its own rate and its own backlog. */
export const TASK_QUEUES = { cases: 'cases', bsre: 'bsre', mail: 'mail' } as const;

/**
 * Milliseconds that a worker has for one workflow task. A case whose task a killed worker took waits so long for the
 * next one; Temporal's default of 10 s would be felt by the official who decides then.
 */
export const WORKFLOW_TASK_TIMEOUT = 3_000;
