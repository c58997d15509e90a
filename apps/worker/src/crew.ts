import { connectionOptions } from '@tte/temporal';
import type { TemporalSettings } from '@tte/config';
import { NativeConnection, type Worker } from '@temporalio/worker';
import { createWorkers, workerIdentity, type WorkerActivities } from './workers.js';

/** Workers of all task queues that poll by one connection, under one identity. */
export interface Crew {
  readonly identity: string;
  readonly workers: readonly Worker[];
  /** Runs until the signal, and then lets end what is under way. @throws the failure of the first that failed */
  run(stopping: AbortSignal): Promise<void>;
}

/** @throws TransportError when Temporal is away */
export async function openCrew(
  activities: WorkerActivities,
  settings: TemporalSettings,
  bsreCallsPerSecond: number,
): Promise<Crew> {
  const connection = await NativeConnection.connect(connectionOptions(settings));
  const identity = workerIdentity();
  const { namespace } = settings;
  try {
    const workers = await createWorkers(activities, { connection, namespace, identity, bsreCallsPerSecond });
    const run = (stopping: AbortSignal) => runWorkers(workers, stopping).finally(() => connection.close());
    return { identity, workers, run };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** When one fails, all end. */
async function runWorkers(workers: readonly Worker[], stopping: AbortSignal): Promise<void> {
  const shutDown = () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  const running = workers.map((worker) =>
    worker.run().catch((error: unknown) => {
      shutDown();
      throw error;
    }),
  );
  if (stopping.aborted) shutDown();
  stopping.addEventListener('abort', shutDown, { once: true });
  for (const end of await Promise.allSettled(running)) if (end.status === 'rejected') throw end.reason;
}
