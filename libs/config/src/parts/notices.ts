import { z } from 'zod';
import { duration } from '../variable.js';

/** How long what is new waits, in milliseconds, until officials are told of it: what comes together is one mail. */
export const notices = z
  .object({ NOTICE_SILENCE: duration.or('10m') })
  .transform((env) => ({ silence: env.NOTICE_SILENCE }));
