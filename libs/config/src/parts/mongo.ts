import { z } from 'zod';
import { Secret } from '../secret.js';
import { kind } from '../variable.js';

const uri = kind('must be a MongoDB address (mongodb:// or mongodb+srv://)', (given) =>
  /^mongodb(\+srv)?:\/\/\S+$/.test(given) ? new Secret(given) : undefined,
);

/** The database. Its address may carry a password. */
export const mongo = z.object({ MONGODB_URI: uri.required() }).transform((env) => ({ uri: env.MONGODB_URI }));
