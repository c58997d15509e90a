import { connectionOptions, keepWatched, PATIENCE, storeFault } from '@tte/mongo';
import mongoose, { type Connection } from 'mongoose';
import type { Logger } from 'pino';
import { proveWritable } from './idempotency/keys.js';

const AGAIN_MS = 1_000;

/** MongoDB answers, and refuses this user or their rights. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}

/** A connection that may come about late, and what there is to know of it. */
export interface Store {
  readonly connection: Connection;
  /** Rejects until the indexes stand, and whenever the database takes no write; with StoreRefused where waiting does not help. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

interface Steps {
  /** Looks at the store, on a connection of its own, before anybody may use it. */
  readonly admit: (connection: Connection) => Promise<void>;
  /** Makes what the gateway itself owns there. */
  readonly prepare: (connection: Connection) => Promise<void>;
  /** Whether an error of `admit` is the end: waiting does not mend it, and the store must not be used. */
  readonly isFinal: (error: unknown) => boolean;
  readonly onFinal: (error: unknown) => void;
}

/** Connects in the background, again and again, so that the gateway starts while MongoDB is still away. */
export function openStore(uri: string, { admit, prepare, isFinal, onFinal }: Steps, logger: Logger): Store {
  const options = connectionOptions(PATIENCE.request);
  const connection = mongoose.createConnection();
  const closing = new AbortController();
  let prepared = false;
  let admitted = false;
  let refused = false;
  let unwatch = (): void => undefined;

  async function look(): Promise<void> {
    const first = await mongoose.createConnection(uri, options).asPromise();
    try {
      await admit(first);
    } finally {
      await first.close();
    }
  }
  async function connect(): Promise<void> {
    while (!closing.signal.aborted && !prepared) {
      try {
        if (!admitted) await look();
        admitted = true;
        await connection.openUri(uri, options);
        await prepare(connection);
        prepared = true;
        unwatch = keepWatched(connection, uri, options, () => logger.warn('MongoDB is looked after again'));
      } catch (error) {
        if (isFinal(error)) return onFinal(error);
        refused = storeFault(error) === 'not-authorised';
        const { name, code } = error as { readonly name?: string; readonly code?: unknown };
        if (refused) logger.error({ name, code }, 'MongoDB refuses the gateway: its user lacks the role');
        else logger.warn({ name, code }, 'MongoDB is away, trying again');
        await pause(closing.signal);
      }
    }
  }
  const connecting = connect();

  return {
    connection,
    async ping() {
      if (refused) throw new StoreRefused();
      if (!prepared) throw new Error('not connected yet');
      await proveWritable(connection);
    },
    async close() {
      closing.abort();
      await connecting;
      unwatch();
      await connection.close();
    },
  };
}

/** Ends sooner when the gateway does. */
const pause = (ending: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, AGAIN_MS);
    ending.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
