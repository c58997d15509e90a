import type { Connection } from 'mongoose';
import type { Position } from './mailbox.js';

/** How far the mailbox was read. Lost, it is read from the beginning, which tells the cases nothing new. */
export interface PositionStore {
  read(): Promise<Position | undefined>;
  write(position: Position): Promise<void>;
}

interface StoredPosition extends Position {
  readonly _id: 'position';
}

/** Kept in the collection `mail_bounces`. */
export function createPositionStore(connection: Connection): PositionStore {
  const positions = connection.collection<StoredPosition>('mail_bounces');
  return {
    async read() {
      const found = await positions.findOne({ _id: 'position' });
      return found ? { validity: found.validity, uid: found.uid } : undefined;
    },
    async write({ validity, uid }) {
      await positions.updateOne({ _id: 'position' }, { $set: { validity, uid } }, { upsert: true });
    },
  };
}
