import { randomUUID } from 'node:crypto';
import { connectionOptions, PATIENCE } from '@tte/mongo';
import { createConnection, type Connection } from 'mongoose';

/** A database of this test's own on the MongoDB at MONGODB_URI; without one the run fails. */
export async function connectForTest(): Promise<Connection> {
  const uri = process.env.MONGODB_URI;
  if (!uri) throw new Error('MONGODB_URI is not set: these tests need a MongoDB');
  const dbName = `activities_${randomUUID().slice(0, 8)}`;
  return createConnection(uri, { ...connectionOptions(PATIENCE.activity), dbName }).asPromise();
}
