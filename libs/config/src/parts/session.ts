import { z } from 'zod';
import { duration, key } from '../variable.js';

/** How long people stay signed in (milliseconds), and the keys of their cookies: the first one encrypts. */
export const session = z
  .object({
    SESSION_KEY: key.required(),
    SESSION_KEY_RETIRED: key.optional(),
    SESSION_IDLE: duration.or('30m'),
    SESSION_LIFETIME: duration.or('8h'),
  })
  .transform((env) => ({
    keys: env.SESSION_KEY_RETIRED ? [env.SESSION_KEY, env.SESSION_KEY_RETIRED] : [env.SESSION_KEY],
    idle: env.SESSION_IDLE,
    lifetime: env.SESSION_LIFETIME,
  }));
