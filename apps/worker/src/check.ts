import { loadWorkerSettings } from '@tte/config';
import { createLogInspection } from '@tte/event-log';
import { connectTemporal } from '@tte/temporal';
import { parseArgs } from 'node:util';
import { check } from './check/check.js';
import { lineOf } from './check/difference.js';
import { temporalRuns } from './check/temporal-runs.js';
import { createDependencies } from './dependencies.js';
import { createLog } from './log.js';
import { presentOffice } from './present-office.js';
import { inStore } from './in-store.js';

/** A fold follows its append within two seconds, and a mail's row its event within a moment. */
const LOOKS = { looks: 3, pause: 3_000 } as const;
/** Milliseconds: a mail's copy is tried for ten minutes. */
const GRACE = 15 * 60_000;
/** Milliseconds between two lines that tell how far it is. */
const TOLD_EVERY = 5_000;

/**
 * Compares log, projections, vault, outbox and Temporal's histories while the system works, changes nothing, and tells
 * what differs. Ends with 1 when anything does.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const settings = loadWorkerSettings(process.env);
await inStore(settings, async (store) => {
  const { client, connection } = connectTemporal(settings.temporal);
  try {
    const office = presentOffice(settings, store);
    await office.refresh();
    const log = createLog(settings.logging.level);
    const { vault, outbox, registrationCalls } = createDependencies(settings, store, office, log);
    const report = await check(
      {
        log: createLogInspection(store, await office.calendars()),
        vault,
        outbox,
        calls: registrationCalls,
        runs: await temporalRuns(client),
      },
      { ...LOOKS, grace: GRACE, pending: settings.retention.pending, progress: teller() },
    );
    const { cases, differences } = report;
    process.stdout.write(
      values.json
        ? `${JSON.stringify(report)}\n`
        : [
            ...differences.map(lineOf),
            `${cases} cases compared, ${differences.length} differences.`,
            '',
          ].join('\n'),
    );
    if (differences.length > 0) process.exitCode = 1;
  } finally {
    await connection.close();
  }
});

/** Tells how many cases were looked at, not too often. */
function teller(): (looked: number) => void {
  let told = performance.now();
  return (looked) => {
    if (performance.now() - told < TOLD_EVERY) return;
    told = performance.now();
    process.stderr.write(`${looked} cases looked at\n`);
  };
}
