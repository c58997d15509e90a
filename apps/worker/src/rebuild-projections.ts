import { loadWorkerSettings } from '@tte/config';
import { createEventLog } from '@tte/event-log';
import { connectionOptions, PATIENCE } from '@tte/mongo';
import mongoose from 'mongoose';
import { linesOf } from './fold-report.js';

/**
 * Folds all projections anew from the log. Cases may go on meanwhile: their appends fold as well. Ends with 1 when a case
 * could not be folded; the others are.
 */
const settings = loadWorkerSettings(process.env);
const connection = await mongoose
  .createConnection(settings.mongo.uri.reveal(), connectionOptions(PATIENCE.program))
  .asPromise();
try {
  const report = await createEventLog({ connection, office: settings.case.office }).rebuild();
  process.stdout.write(`${linesOf(report).join('\n')}\n`);
  if (report.damaged.length > 0) process.exitCode = 1;
} finally {
  await connection.close();
}
