import { createActivities, createRetention } from '@tte/activities';
import { loadWorkerSettings, type WorkerSettings } from '@tte/config';
import { isStoreUnavailable } from '@tte/mongo';
import { Runtime, type Logger } from '@temporalio/worker';
import { createDependencies } from './dependencies.js';
import { endingOnSignals, unlessEnding } from './ending.js';
import { exitOf } from './exit.js';
import { serveHealth } from './health-server.js';
import { keepCaughtUp } from './keep-caught-up.js';
import { createLog } from './log.js';
import { openStore } from './open-store.js';
import { openTemporal } from './open-temporal.js';
import { watch } from './readiness.js';
import { runWorkers } from './run-workers.js';
import { StartUp } from './start-up.js';
import { createWorkers, workerIdentity } from './workers.js';

/** Composition root: settings, health, store, Temporal, workers. Resolves when all has ended in order. */
async function main(ending: AbortSignal): Promise<void> {
  const settings = loadWorkerSettings(process.env);
  const log = createLog(settings.logging.level);
  const { host, metricsPort, healthPort } = settings.worker;
  Runtime.install({
    logger: log,
    shutdownSignals: [],
    telemetryOptions: {
      metrics: { prometheus: { bindAddress: `${host}:${metricsPort}` } },
      logging: { forward: {}, filter: { core: 'WARN', other: 'ERROR' } },
    },
  });

  const startUp = new StartUp(log, ending);
  let missing = async (): Promise<readonly string[]> => [startUp.waitingFor];
  await serveHealth({ host, port: healthPort }, () => missing());
  const { store, temporal, workers, eventLog, watched } = await unlessEnding(
    ending,
    start(settings, startUp, log),
  );
  missing = watch(watched);
  log.info('worker started');
  const caughtUp = keepCaughtUp(eventLog, { log, meter: Runtime.instance().metricMeter }, ending);
  await runWorkers(workers, ending);
  await caughtUp;
  await temporal.native.close();
  await temporal.connection.close();
  await store.close();
}

/** Everything up to the workers, which do not run yet. */
async function start(settings: WorkerSettings, startUp: StartUp, log: Logger) {
  const store = await openStore(settings.mongo.uri.reveal(), startUp);
  const dependencies = createDependencies(settings, store, log);
  const { eventLog, vault } = dependencies;
  const prepare = async () => {
    await vault.checkSecrets();
    await Promise.all([eventLog.prepare(), vault.prepare()]);
  };
  await startUp.reach('mongodb', prepare, isStoreUnavailable);

  const temporal = await openTemporal(settings.temporal, startUp);
  const { namespace } = settings.temporal;
  const identity = workerIdentity();
  const workers = await createWorkers(
    { ...createActivities(dependencies), ...createRetention(dependencies) },
    {
      connection: temporal.native,
      namespace,
      identity,
      bsreCallsPerSecond: settings.bsre.callsPerSecond,
    },
  );
  const watched = { workers, identity, temporal, namespace, store };
  return { store, temporal, workers, eventLog, watched };
}

const ending = endingOnSignals();
main(ending).then(
  () => process.exit(0),
  (error: unknown) => {
    if (ending.aborted) process.exit(0);
    const { code, line } = exitOf(error);
    process.stderr.write(`worker: ${line}\n`);
    process.exit(code);
  },
);
