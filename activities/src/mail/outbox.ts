import { isDuplicateKey } from '@tte/mongo';
import type { Connection } from 'mongoose';

/**
 * One mail that was begun. There is no row before its transmission began and none after it was certainly refused.
 * No personal data: the key is made from references.
 */
export interface OutboxRow {
  /** The mail's key. */
  readonly _id: string;
  readonly messageId: string;
  /** `sending` from just before the first byte of the message; `unconfirmed` when nobody knows whether it arrived. */
  readonly state: 'sending' | 'sent' | 'unconfirmed';
  /** Which attempt it belongs to. */
  readonly token: string;
  readonly since: Date;
  readonly recipients: number;
  /** The mail went out without its copy, which was refused for the time being. */
  readonly isCopyDue?: boolean;
}

/** What was sent, kept by key in the collection `mail_outbox`. */
export interface Outbox {
  find(key: string): Promise<OutboxRow | undefined>;
  /** Writes the row `sending`; false when the key has a row already. */
  claim(row: Omit<OutboxRow, 'state'>): Promise<boolean>;
  /** Takes a claim back: the message certainly was not taken. */
  release(key: string, token: string): Promise<void>;
  /** The server has taken the message for so many addresses: true even when another attempt had given it up. */
  confirm(key: string, token: string, recipients: number, isCopyDue: boolean): Promise<void>;
  /** The copy has gone out after all, or never will: so many addresses have the mail. */
  settleCopy(key: string, recipients: number): Promise<void>;
  /** Nobody knows how the transmission ended, and nobody will. */
  giveUp(key: string, token: string): Promise<void>;
  /** What ops look at, oldest first: mails given up, and those begun before `before` that nobody settled. */
  unclear(before: Date): Promise<readonly OutboxRow[]>;
}

/** The outbox in MongoDB. The key is the document's `_id`, so it is unique without an index of its own. */
export function createOutbox(connection: Connection): Outbox {
  const rows = connection.collection<OutboxRow>('mail_outbox');
  return {
    find: async (key) => (await rows.findOne({ _id: key })) ?? undefined,

    async claim(row) {
      try {
        await rows.insertOne({ ...row, state: 'sending' });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    async release(key, token) {
      await rows.deleteOne({ _id: key, token, state: 'sending' });
    },

    async confirm(key, token, recipients, isCopyDue) {
      const due = isCopyDue ? { isCopyDue } : {};
      await rows.updateOne({ _id: key, token }, { $set: { state: 'sent', recipients, ...due } });
    },

    async settleCopy(key, recipients) {
      await rows.updateOne({ _id: key }, { $set: { recipients }, $unset: { isCopyDue: true } });
    },

    async giveUp(key, token) {
      await rows.updateOne({ _id: key, token, state: 'sending' }, { $set: { state: 'unconfirmed' } });
    },

    unclear: (before) =>
      rows
        .find({ $or: [{ state: 'unconfirmed' }, { state: 'sending', since: { $lt: before } }] })
        .sort({ since: 1 })
        .toArray(),
  };
}
