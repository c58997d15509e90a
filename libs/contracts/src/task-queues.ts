/** Task queues: `bsre` and `mail` are apart so that each outside system has its own rate and its own backlog. */
export const TASK_QUEUES = { registration: 'registration', bsre: 'bsre', mail: 'mail' } as const;
