import { isDuplicateKey } from '@tte/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** A session that was ended before its time; forgotten once it would have ended anyhow. */
interface StoredEndedSession {
  readonly _id: string;
  readonly endsAt: Date;
}

const endedSessions = new Schema(
  { _id: { type: String, required: true }, endsAt: { type: Date, required: true } },
  { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false },
);
endedSessions.index({ endsAt: 1 }, { expireAfterSeconds: 0 });

function modelOn(connection: Connection): Model<StoredEndedSession> {
  const model = <Stored>(name: string, schema: Schema): Model<Stored> =>
    (connection.models[name] ?? connection.model(name, schema, name)) as unknown as Model<Stored>;
  return model<StoredEndedSession>('ended_sessions', endedSessions);
}

/** The ids of sessions that people have ended: a cookie that somebody copied ends with them. */
export class EndedSessions {
  readonly #model: Model<StoredEndedSession>;

  constructor(connection: Connection) {
    this.#model = modelOn(connection);
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
