import { isStoreUnavailable } from '@tte/event-log';
import mongoose, { type Connection } from 'mongoose';
import type { StartUp } from './start-up.js';

/** How long one attempt looks for a server. */
const PATIENCE_MS = 3_000;

/** Connects to MongoDB as soon as it answers. Afterwards the driver itself connects again after an outage. */
export async function openStore(uri: string, startUp: StartUp): Promise<Connection> {
  const connection = mongoose.createConnection();
  const options = { serverSelectionTimeoutMS: PATIENCE_MS, autoIndex: false };
  await startUp.reach('mongodb', () => connection.openUri(uri, options), isStoreUnavailable);
  return connection;
}
