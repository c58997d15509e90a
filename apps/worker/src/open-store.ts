import { connectionOptions, isStoreUnavailable, PATIENCE } from '@tte/mongo';
import mongoose, { type Connection } from 'mongoose';
import type { StartUp } from './start-up.js';

/** Connects to MongoDB as soon as it answers. Afterwards the driver itself connects again after an outage. */
export async function openStore(uri: string, startUp: StartUp): Promise<Connection> {
  const connection = mongoose.createConnection();
  const connect = () => connection.openUri(uri, connectionOptions(PATIENCE.activity));
  await startUp.reach('mongodb', connect, isStoreUnavailable);
  return connection;
}
