import { loadWorkerSettings } from '@tte/config';
import { connectionOptions, PATIENCE } from '@tte/mongo';
import { connectTemporal } from '@tte/temporal';
import mongoose from 'mongoose';
import { parseArgs } from 'node:util';
import { createDependencies } from './dependencies.js';
import { createLog } from './log.js';
import { repairLog } from './log-repair/repair.js';
import { reportText } from './log-repair/report.js';

/**
 * Brings the event log, Temporal and the vault together after one of them was restored. No worker and no gateway may
 * run meanwhile. Ends with 1 when a person must see to something.
 */
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    'withdraw-lost': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const settings = loadWorkerSettings(process.env);
const store = await mongoose
  .createConnection(settings.mongo.uri.reveal(), connectionOptions(PATIENCE.program))
  .asPromise();
const { client, connection } = connectTemporal(settings.temporal);
try {
  const { eventLog, vault } = createDependencies(settings, store, createLog(settings.logging.level));
  // What a restore brought may be older than this release's indexes and its last folds.
  await Promise.all([eventLog.prepare(), vault.prepare()]);
  await eventLog.catchUp();
  const options = { dryRun: values['dry-run'], withdrawLost: values['withdraw-lost'] };
  const report = await repairLog({ client, eventLog, vault, settings: settings.case }, options);
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : reportText(report, options.dryRun));
  const toSee = report.repaired.some(
    ({ problems, lostMessages }) => problems.length + lostMessages.length > 0,
  );
  if (toSee) process.exitCode = 1;
} finally {
  await connection.close();
  await store.close();
}
