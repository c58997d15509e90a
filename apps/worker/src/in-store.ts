import { connectionOptions, PATIENCE } from '@tte/mongo';
import type { WorkerSettings } from '@tte/config';
import mongoose, { type Connection } from 'mongoose';

/** Runs a program beside the worker over the store of the settings; the connection is closed however it ends. */
export async function inStore(
  { mongo }: Pick<WorkerSettings, 'mongo'>,
  program: (store: Connection) => Promise<void>,
): Promise<void> {
  const store = await mongoose
    .createConnection(mongo.uri.reveal(), connectionOptions(PATIENCE.program))
    .asPromise();
  try {
    await program(store);
  } finally {
    await store.close();
  }
}
