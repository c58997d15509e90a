import { MARKED_OUTBOX } from '@tte/audit';
import { isDuplicateKey, marking, withoutMarks } from '@tte/mongo';
import type { Connection } from 'mongoose';

/**
 * One mail that was begun. There is no row before its transmission began and none after it was certainly refused.
 * No personal data: the key is made from references.
 */
export interface OutboxRow {
  /** The mail's key. */
  readonly _id: string;
  readonly messageId: string;
  /** The version of the case's data by which it is addressed; absent from mails to officials. */
  readonly dataVersion?: number;
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
  /** Registers indexes; safe to repeat. */
  prepare(): Promise<void>;
  find(key: string): Promise<OutboxRow | undefined>;
  /** What was begun under a Message-ID, and perhaps arrived. */
  findByMessageId(messageId: string): Promise<OutboxRow | undefined>;
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
}

/** What a check reads of the outbox, and a repair puts back. */
export interface OutboxRecords {
  /** A row that a restored store has lost, by what the log tells of its mail; one that is there stays. */
  putBack(row: OutboxRow): Promise<void>;
  /** Every row of a case, copies among them. */
  ofCase(caseId: string): Promise<readonly OutboxRow[]>;
  /** The key of every row that is of a case. */
  caseKeys(): AsyncIterable<string>;
}

/** The outbox in MongoDB. The key is the document's `_id`, so it is unique without an index of its own. */
export function createOutbox(connection: Connection): Outbox & OutboxRecords {
  const rows = connection.collection<OutboxRow>('mail_outbox');
  const standing = (key: string, state: OutboxRow['state']) => ({
    state,
    ...marking(connection, MARKED_OUTBOX, key, { state }),
  });
  const asRow = (found: OutboxRow | null) => (found ? withoutMarks(found) : undefined);
  return {
    prepare: async () =>
      void (await rows.createIndexes([{ key: { messageId: 1 } }, { key: { markedAt: 1 } }])),

    findByMessageId: async (messageId) => asRow(await rows.findOne({ messageId })),

    find: async (key) => asRow(await rows.findOne({ _id: key })),

    async claim(row) {
      try {
        await rows.insertOne({ ...row, ...standing(row._id, 'sending') });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    async putBack(row) {
      await rows.updateOne({ _id: row._id }, { $setOnInsert: row }, { upsert: true });
    },

    // A key is the case's id, a slash, and the mail's reference: `0` sorts behind a slash.
    ofCase: (caseId) => rows.find({ _id: { $gte: `${caseId}/`, $lt: `${caseId}0` } }).toArray(),

    async *caseKeys() {
      const ofCases = rows.find({ dataVersion: { $exists: true } }, { projection: { _id: 1 } });
      for await (const { _id } of ofCases) yield _id;
    },

    async release(key, token) {
      await rows.deleteOne({ _id: key, token, state: 'sending' });
    },

    async confirm(key, token, recipients, isCopyDue) {
      const due = isCopyDue ? { isCopyDue } : {};
      await rows.updateOne({ _id: key, token }, { $set: { ...standing(key, 'sent'), recipients, ...due } });
    },

    async settleCopy(key, recipients) {
      await rows.updateOne({ _id: key }, { $set: { recipients }, $unset: { isCopyDue: true } });
    },

    async giveUp(key, token) {
      await rows.updateOne({ _id: key, token, state: 'sending' }, { $set: standing(key, 'unconfirmed') });
    },
  };
}
