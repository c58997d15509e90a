import { connectionOptions, PATIENCE } from '@tte/mongo';
import mongoose, { type Connection } from 'mongoose';
import type { Logger } from 'pino';
import { proveWritable } from './idempotency/keys.js';

const AGAIN_MS = 1_000;

/** A connection that may come about late, and what there is to know of it. */
export interface Store {
  readonly connection: Connection;
  /** Rejects until the indexes stand, and whenever the database takes no write. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Connects in the background, again and again, so that the gateway starts while MongoDB is still away. */
export function openStore(
  uri: string,
  prepare: (connection: Connection) => Promise<void>,
  logger: Logger,
): Store {
  const connection = mongoose.createConnection();
  let prepared = false;
  let closing = false;

  async function connect(): Promise<void> {
    while (!closing && !prepared) {
      try {
        await connection.openUri(uri, connectionOptions(PATIENCE.request));
        await prepare(connection);
        prepared = true;
      } catch (error) {
        logger.warn({ name: error instanceof Error ? error.name : 'Error' }, 'MongoDB is away, trying again');
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  }
  const connecting = connect();

  return {
    connection,
    async ping() {
      if (!prepared) throw new Error('not connected yet');
      await proveWritable(connection);
    },
    async close() {
      closing = true;
      await connecting;
      await connection.close();
    },
  };
}
