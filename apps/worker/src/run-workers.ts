import type { Worker } from '@temporalio/worker';

/**
 * Runs the workers until they are told to end, and then lets them end what is under way. When one fails, all end.
 * @throws the failure of the first that failed
 */
export async function runWorkers(workers: readonly Worker[], stopping: AbortSignal): Promise<void> {
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
