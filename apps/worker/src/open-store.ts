import { connectionOptions, isStoreUnavailable, keepWatched, PATIENCE } from '@tte/mongo';
import mongoose, { type Connection } from 'mongoose';
import type { StartUp } from './start-up.js';

/** Connects to MongoDB as soon as it answers, and sees to it that it is found again after each outage. */
export async function openStore(uri: string, startUp: StartUp): Promise<Connection> {
  const connection = mongoose.createConnection();
  const options = connectionOptions(PATIENCE.activity);
  await startUp.reach('mongodb', () => connection.openUri(uri, options), isStoreUnavailable);
  keepWatched(connection, uri, options, () => startUp.log.warn('MongoDB is looked after again'));
  return connection;
}
