import { unpolledQueues, type TemporalClient } from '@tte/temporal';
import type { Connection } from 'mongoose';
import type { Polling } from './keep-polling.js';

/** How long what was seen counts; so long after an outage's begin readiness may still say yes. */
const FRESH_MS = 2_000;
/** How long MongoDB and Temporal may take to answer: less than whoever asks for the health waits. */
const PATIENCE_MS = 1_500;

export interface Watched {
  readonly polling: Pick<Polling, 'crew'>;
  readonly temporal: TemporalClient;
  readonly namespace: string;
  readonly store: Connection;
}

/**
 * Says what keeps this worker from its work, such as `mongodb` or `mail/activity`; nothing when it is ready.
 * Why: docs/decisions/0046-readiness-and-start-up.md
 */
export function watch(watched: Watched): () => Promise<readonly string[]> {
  let readyUntil = 0;
  let looking: Promise<readonly string[]> | undefined;

  async function look(): Promise<readonly string[]> {
    const missing = (await Promise.all([idle(watched), unreached(watched), unpolled(watched)])).flat();
    if (missing.length === 0) readyUntil = performance.now() + FRESH_MS;
    return missing;
  }
  return async () => {
    if (performance.now() < readyUntil) return idle(watched);
    looking ??= look().finally(() => (looking = undefined));
    return looking;
  };
}

const idle = ({ polling }: Watched): readonly string[] =>
  polling.crew.workers
    .filter((worker) => worker.getState() !== 'RUNNING')
    .map(({ options }) => `${options.taskQueue}/worker`);

async function unreached({ store }: Watched): Promise<readonly string[]> {
  try {
    await store.db?.admin().command({ ping: 1 }, { timeoutMS: PATIENCE_MS });
    return [];
  } catch {
    return ['mongodb'];
  }
}

async function unpolled({
  temporal: { connection },
  namespace,
  polling,
}: Watched): Promise<readonly string[]> {
  const look = () => unpolledQueues(connection, namespace, polling.crew.identity);
  return connection.withDeadline(Date.now() + PATIENCE_MS, look).catch(() => ['temporal']);
}
