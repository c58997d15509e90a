import { loadWorkerSettings } from '@tte/config';
import { createEventLog } from '@tte/event-log';
import { connectionOptions, PATIENCE } from '@tte/mongo';
import mongoose from 'mongoose';

/** Drops the projections and folds them anew from the log. Cases may go on meanwhile: their appends fold as well. */
const settings = loadWorkerSettings(process.env);
const connection = await mongoose
  .createConnection(settings.mongo.uri.reveal(), connectionOptions(PATIENCE.program))
  .asPromise();
try {
  const cases = await createEventLog({ connection, office: settings.case.office }).rebuild();
  process.stdout.write(`${cases} cases folded anew\n`);
} finally {
  await connection.close();
}
