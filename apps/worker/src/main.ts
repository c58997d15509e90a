import { createActivities, createRetention } from '@tte/activities';
import { loadWorkerSettings } from '@tte/config';
import {
  connectionOptions,
  connectTemporal,
  ensureRetentionSchedule,
  registerSearchAttributes,
} from '@tte/temporal';
import { NativeConnection, Runtime } from '@temporalio/worker';
import mongoose from 'mongoose';
import { createDependencies } from './dependencies.js';
import { createLog } from './log.js';
import { createWorkers } from './workers.js';

/** Composition root: settings, store, Temporal, workers; ends with the last worker after SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const settings = loadWorkerSettings(process.env);
  const log = createLog(settings.logging.level);
  Runtime.install({
    logger: log,
    shutdownSignals: ['SIGTERM', 'SIGINT'],
    telemetryOptions: {
      metrics: { prometheus: { bindAddress: `${settings.worker.host}:${settings.worker.metricsPort}` } },
      logging: { forward: {}, filter: { core: 'WARN', other: 'ERROR' } },
    },
  });

  const store = await mongoose.createConnection(settings.mongo.uri.reveal()).asPromise();
  const dependencies = createDependencies(settings, store, log);
  await Promise.all([dependencies.eventLog.prepare(), dependencies.vault.prepare()]);

  const { namespace } = settings.temporal;
  const temporal = connectTemporal(settings.temporal);
  await registerSearchAttributes(temporal.connection, namespace);
  await ensureRetentionSchedule(temporal.client);
  await temporal.connection.close();

  const connection = await NativeConnection.connect(connectionOptions(settings.temporal));
  const activities = { ...createActivities(dependencies), ...createRetention(dependencies) };
  const workers = await createWorkers(activities, {
    connection,
    namespace,
    bsreCallsPerSecond: settings.bsre.callsPerSecond,
  });
  const running = workers.map((worker) => worker.run());
  log.info('worker ready');
  await dependencies.eventLog.catchUp();

  await Promise.all(running);
  await connection.close();
  await store.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`worker: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
