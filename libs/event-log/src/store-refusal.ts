import mongoose from 'mongoose';

/** Unauthorized, AuthenticationFailed: MongoDB answers, and does not let this user do it. Waiting does not mend it. */
const REFUSED_CODES: readonly unknown[] = [13, 18];

/** True when MongoDB refuses the user or their rights. */
export const isStoreRefusal = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && REFUSED_CODES.includes(error.code);
