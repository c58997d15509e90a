import type { SchemaOptions } from 'mongoose';

/** Unknown fields are refused, and indexes made by a `prepare` alone. */
export const OPTIONS: SchemaOptions = {
  strict: 'throw',
  versionKey: false,
  autoIndex: false,
  autoCreate: false,
};
