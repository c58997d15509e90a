import { Client, Connection } from '@temporalio/client';
import { markByAudit } from '@tte/audit';
import { loadWorkerSettings } from '@tte/config';
import mongoose from 'mongoose';
import { stackEnvironment, stackVariable } from './stack.js';

/** Does something with a client of the stack's Temporal, which is closed whatever happens. */
export async function withTemporal<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const connection = await Connection.connect({ address: stackVariable('TEMPORAL_ADDRESS') });
  try {
    return await work(new Client({ connection }));
  } finally {
    await connection.close();
  }
}

/**
 * Does something with a connection to the stack's MongoDB, which is closed whatever happens. What the product's own
 * stores write over it bears its marks, so that the audit of the stack finds only what a spec means it to.
 */
export async function withStore<Result>(
  work: (store: mongoose.Connection) => Promise<Result>,
): Promise<Result> {
  const store = await mongoose.createConnection(stackVariable('MONGODB_URI')).asPromise();
  const { origin, key } = loadWorkerSettings(stackEnvironment()).audit;
  markByAudit(store, { origin, key: key.reveal() });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
