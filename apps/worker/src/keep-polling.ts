import { isTemporalAway } from '@tte/temporal';
import type { Connection } from '@temporalio/client';
import type { Logger } from '@temporalio/worker';
import type { Crew } from './crew.js';
import { waited } from './ending.js';

/** Milliseconds between two looks whether Temporal answers, and how long an answer may take. */
const LOOK_MS = 500;
/** After a shorter outage the workers ask for work again soon enough by themselves. Milliseconds. */
const SHORT_MS = 1_500;

/** The workers at work, which are other ones after an outage of Temporal. */
export interface Polling {
  readonly crew: Pick<Crew, 'identity' | 'workers'>;
  /** Resolves when all have ended. @throws the failure of the first that failed */
  readonly ended: Promise<void>;
}

interface Ways {
  readonly connection: Connection;
  /** Opens workers to follow the first. */
  readonly open: () => Promise<Crew>;
  readonly log: Logger;
}

/**
 * Runs workers, and has new ones take over when Temporal is back after an outage: Temporal's core asks for work again
 * only after a pause as long as the outage was, twelve seconds at most, which no option changes (sdk-core
 * `task_poll_retry_policy`). What the former ones have under way ends with them, as at any shutdown.
 */
export function keepPolling(first: Crew, { connection, open, log }: Ways, ending: AbortSignal): Polling {
  let crew = first;

  async function run(): Promise<void> {
    const relieved = new AbortController();
    const running = crew.run(AbortSignal.any([ending, relieved.signal]));
    const watching = new AbortController();
    const next = nextCrew(AbortSignal.any([ending, watching.signal]));
    const relief = await Promise.race([running, next]).finally(() => watching.abort());
    if (!relief) return running;
    crew = relief;
    log.info('Temporal is back: new workers take over');
    relieved.abort();
    const former = running.catch((error: unknown) => log.warn('a former worker ended badly', { error }));
    await Promise.all([run(), former]);
  }

  /** Resolves with nothing when the signal ends the watch. */
  async function nextCrew(until: AbortSignal): Promise<Crew | void> {
    while (await back(connection, until)) {
      try {
        return await open();
      } catch (error) {
        log.warn('Temporal has gone again', { error });
      }
    }
  }

  return {
    get crew() {
      return crew;
    },
    ended: run(),
  };
}

/** Whether Temporal answers again after an outage, as soon as it does; false when the signal ends the watch. */
async function back(connection: Connection, until: AbortSignal): Promise<boolean> {
  let awaySince: number | undefined;
  while (!until.aborted) {
    const answers = await answered(connection);
    if (answers && awaySince !== undefined && performance.now() - awaySince > SHORT_MS) return true;
    awaySince = answers ? undefined : (awaySince ?? performance.now());
    await waited(LOOK_MS, until);
  }
  return false;
}

const answered = (connection: Connection): Promise<boolean> =>
  connection
    .withDeadline(Date.now() + LOOK_MS, () => connection.workflowService.getSystemInfo({}))
    .then(
      () => true,
      (error: unknown) => !isTemporalAway(error),
    );
