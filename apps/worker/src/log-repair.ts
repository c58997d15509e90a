import { loadWorkerSettings } from '@tte/config';
import { messageIdOf } from '@tte/activities';
import { connectTemporal } from '@tte/temporal';
import { parseArgs } from 'node:util';
import { createDependencies } from './dependencies.js';
import { createLog } from './log.js';
import { repairLog } from './log-repair/repair.js';
import { reportText } from './log-repair/report.js';
import { presentOffice } from './present-office.js';
import { inStore } from './in-store.js';

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
await inStore(settings, async (store) => {
  const { client, connection } = connectTemporal(settings.temporal);
  try {
    const office = presentOffice(settings, store);
    await office.refresh();
    const log = createLog(settings.logging.level);
    const { eventLog, vault, outbox, registrationCalls, mail } = createDependencies(
      settings,
      store,
      office,
      log,
    );
    // What a restore brought may be older than this release's indexes and its last folds.
    await Promise.all([eventLog.prepare(), vault.prepare()]);
    await eventLog.catchUp();
    const options = { dryRun: values['dry-run'], withdrawLost: values['withdraw-lost'] };
    const report = await repairLog(
      {
        ...{ client, eventLog, vault, outbox, registrationCalls },
        messageIdOf: (key) => messageIdOf(key, mail.from.address),
        settings: { ...settings.case, office: office.calendar },
      },
      options,
    );
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : reportText(report, options.dryRun));
    const toSee = report.repaired.some(
      ({ problems, lostMessages }) => problems.length + lostMessages.length > 0,
    );
    if (toSee) process.exitCode = 1;
  } finally {
    await connection.close();
  }
});
