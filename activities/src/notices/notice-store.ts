import type { Told } from '@tte/domain';
import type { Connection } from 'mongoose';

/** What an official was told, and when (ISO 8601) their mail server refused a mail for good. */
export interface Noted extends Told {
  readonly refusedAt?: string;
}

type NoticeRow = Noted & { readonly _id: string };

/** What each official was told, by subject, in the collection `official_notices`. No personal data. */
export interface NoticeStore {
  all(): Promise<ReadonlyMap<string, Noted>>;
  put(subject: string, noted: Noted): Promise<void>;
}

/** The same in MongoDB. One run at a time writes it. */
export function createNoticeStore(connection: Connection): NoticeStore {
  const rows = connection.collection<NoticeRow>('official_notices');
  return {
    async all() {
      const found = await rows.find().toArray();
      return new Map(found.map(({ _id, ...noted }) => [_id, noted]));
    },
    async put(subject, noted) {
      await rows.replaceOne({ _id: subject }, noted, { upsert: true });
    },
  };
}
