import { loadWorkerSettings } from '@tte/config';
import { createEventLog } from '@tte/event-log';
import { presentOffice } from './present-office.js';
import { linesOf } from './fold-report.js';
import { inStore } from './in-store.js';

/**
 * Folds all projections anew from the log. Cases may go on meanwhile: their appends fold as well. Ends with 1 when a case
 * could not be folded; the others are.
 */
const settings = loadWorkerSettings(process.env);
await inStore(settings, async (connection) => {
  const office = presentOffice(settings, connection);
  await office.refresh();
  const report = await createEventLog({ connection, office: () => office.calendar }).rebuild();
  process.stdout.write(`${linesOf(report).join('\n')}\n`);
  if (report.damaged.length > 0) process.exitCode = 1;
});
