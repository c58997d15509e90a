import { isDuplicateKey } from '@tte/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import { OWN, ownModels } from '../store/own-models.js';

/** A session that was ended before its time; forgotten once it would have ended anyhow. */
interface StoredEndedSession {
  readonly _id: string;
  readonly endsAt: Date;
}

const endedSessions = new Schema(
  { _id: { type: String, required: true }, endsAt: { type: Date, required: true } },
  OWN,
);
endedSessions.index({ endsAt: 1 }, { expireAfterSeconds: 0 });

/** The ids of sessions that people have ended: a cookie that somebody copied ends with them. */
export class EndedSessions {
  readonly #model: Model<StoredEndedSession>;

  constructor(connection: Connection) {
    this.#model = ownModels(connection)('ended_sessions', endedSessions);
  }

  /** Makes the index by which old entries go. */
  async prepare(): Promise<void> {
    await this.#model.createIndexes();
  }

  /** Ends a session, also when it has ended already. */
  async add(id: string, endsAt: Date): Promise<void> {
    try {
      await this.#model.create([{ _id: id, endsAt }]);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async has(id: string): Promise<boolean> {
    return (await this.#model.exists({ _id: id })) !== null;
  }
}
