import {
  createAcknowledgements,
  createActivities,
  createAudit,
  createBounces,
  createDataProtection,
  createOfficialNotices,
  createRenewalReminders,
  createRetention,
} from '@tte/activities';
import { loadWorkerSettings, type WorkerSettings } from '@tte/config';
import { isStoreUnavailable } from '@tte/mongo';
import { tellBounce } from '@tte/temporal';
import { Runtime, TransportError, type Logger } from '@temporalio/worker';
import { openCrew } from './crew.js';
import { createDependencies } from './dependencies.js';
import { endingOnSignals, unlessEnding } from './ending.js';
import { exitOf } from './exit.js';
import { readFigures } from './figures.js';
import { serveHealth } from './health-server.js';
import { keepCaughtUp } from './keep-caught-up.js';
import { keepPolling } from './keep-polling.js';
import { createLog } from './log.js';
import { openStore } from './open-store.js';
import { openTemporal } from './open-temporal.js';
import { knowing, presentOffice } from './present-office.js';
import { watch } from './readiness.js';
import { StartUp } from './start-up.js';

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
  const { store, temporal, eventLog, figures, crew, open } = await unlessEnding(
    ending,
    start(settings, startUp, log),
  );
  const polling = keepPolling(crew, { connection: temporal.connection, open, log }, ending);
  missing = watch({ polling, temporal, namespace: settings.temporal.namespace, store });
  log.info('worker started');
  const meter = Runtime.instance().metricMeter;
  const caughtUp = keepCaughtUp(eventLog, { log, meter, figures }, ending);
  await polling.ended;
  await caughtUp;
  await eventLog.settle();
  await store.close();
  // Temporal's connection ends with the process: see `TemporalClient`.
}

/** Everything up to the workers, which do not run yet. */
async function start(settings: WorkerSettings, startUp: StartUp, log: Logger) {
  const store = await openStore(settings.mongo.uri.reveal(), startUp);
  const office = presentOffice(settings, store);
  const dependencies = createDependencies(settings, store, office, log);
  const { eventLog, vault, outbox, audit } = dependencies;
  const prepare = async () => {
    await vault.checkSecrets();
    await Promise.all([eventLog.prepare(), vault.prepare(), outbox.prepare(), audit.prepare()]);
  };
  await startUp.reach('mongodb', prepare, isStoreUnavailable);

  const temporal = await openTemporal(settings, startUp);
  const activities = knowing(office, {
    ...createActivities(dependencies),
    ...createRetention(dependencies),
    ...createAudit(dependencies),
    ...createRenewalReminders(dependencies),
    ...createBounces({
      ...dependencies,
      tellBounce: (entry, bounce) => tellBounce(temporal.client, entry, bounce),
    }),
    ...createOfficialNotices(dependencies),
    ...createDataProtection(dependencies),
    ...createAcknowledgements(dependencies),
  });
  const open = () => openCrew(activities, settings.temporal, settings.bsre.callsPerSecond);
  const crew = await startUp.reach('temporal', open, (error) => error instanceof TransportError);
  return { store, temporal, eventLog, figures: () => readFigures(dependencies), crew, open };
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
