import { z } from 'zod';
import { duration, list } from '../variable.js';
import { parseDuration } from '../duration.js';

const durations = list('must be durations such as 14d,3d', parseDuration);

/**
 * How long before a certificate's end, in milliseconds, its renewal can be asked for, and when its holder is reminded.
 */
export const renewal = z
  .object({
    RENEWAL_WINDOW: duration.or('30d'),
    RENEWAL_REMIND_BEFORE_END: durations.or('14d,3d'),
  })
  .superRefine((env, context) => {
    if (env.RENEWAL_REMIND_BEFORE_END.every((before) => before < env.RENEWAL_WINDOW)) return;
    context.addIssue({
      code: 'custom',
      path: ['RENEWAL_REMIND_BEFORE_END'],
      message: 'must be less than RENEWAL_WINDOW',
    });
  })
  .transform((env) => ({
    window: env.RENEWAL_WINDOW,
    remindBeforeEnd: env.RENEWAL_REMIND_BEFORE_END.toSorted((one, other) => other - one),
  }));
