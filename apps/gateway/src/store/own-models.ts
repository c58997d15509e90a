import mongoose, { type Connection, type Model, type Schema, type SchemaOptions } from 'mongoose';

/** How the gateway's own collections are kept: unknown fields refused, indexes made by a `prepare` alone. */
export const OWN: SchemaOptions = { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false };

/** Gives the gateway's own collections on this connection by their names. */
export const ownModels =
  (connection: Connection) =>
  <Stored>(name: string, schema: Schema): Model<Stored> =>
    (connection.models[name] ?? connection.model(name, schema, name)) as unknown as Model<Stored>;

/** True when a unique key was there already. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && error.code === 11000;
