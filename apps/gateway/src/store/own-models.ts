import type { Connection, Model, Schema, SchemaOptions } from 'mongoose';

/** How the gateway's own collections are kept: unknown fields refused, indexes made by a `prepare` alone. */
export const OWN: SchemaOptions = { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false };

/** Gives the gateway's own collections on this connection by their names. */
export const ownModels =
  (connection: Connection) =>
  <Stored>(name: string, schema: Schema): Model<Stored> =>
    (connection.models[name] ?? connection.model(name, schema, name)) as unknown as Model<Stored>;
