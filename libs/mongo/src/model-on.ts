import type { Connection, Model, Schema } from 'mongoose';

/**
 * The model of a collection on this connection: made at the first call, the same at each later one, so that two parts
 * on one connection share it. mongoose infers the document's type from the schema; here the caller names it.
 */
export const modelOn = <Stored>(connection: Connection, name: string, schema: Schema): Model<Stored> =>
  (connection.models[name] ?? connection.model(name, schema, name)) as unknown as Model<Stored>;
