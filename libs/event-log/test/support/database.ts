import { randomBytes } from 'node:crypto';
import { connectionOptions, PATIENCE } from '@tte/mongo';
import mongoose, { type Connection } from 'mongoose';

/**
 * A database of its own in the store under test.
 * @throws Error without MONGODB_URI: a missing store fails a run, never skips it.
 */
export async function openDatabase(): Promise<Connection> {
  const uri = process.env['MONGODB_URI'];
  if (!uri) throw new Error('MONGODB_URI is not set: these tests need a MongoDB (./tte test starts one)');
  const dbName = `tte_log_${randomBytes(6).toString('hex')}`;
  return mongoose.createConnection(uri, { ...connectionOptions(PATIENCE.activity), dbName }).asPromise();
}

export async function dropDatabase(connection: Connection | undefined): Promise<void> {
  await connection?.dropDatabase();
  await connection?.close();
}
