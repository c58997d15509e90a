import { z } from 'zod';
import { integer } from '../variable.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CENTURY_DAYS = 36_500;

/**
 * How long personal data are kept, in milliseconds: after a case has ended without an account, after an account's
 * validity has ended, and of an admission whose case never began; and how much
 * of the cases that are kept a run erases unasked, from 0 to 1.
 */
export const retention = z
  .object({
    RETENTION_CLOSED_DAYS: integer(1, CENTURY_DAYS).or('365'),
    RETENTION_ACCOUNT_DAYS: integer(1, CENTURY_DAYS).or('1825'),
    RETENTION_PENDING_HOURS: integer(1, 8_760).or('24'),
    RETENTION_MAX_SHARE: integer(1, 100).or('5'),
  })
  .transform((env) => ({
    closed: env.RETENTION_CLOSED_DAYS * DAY,
    account: env.RETENTION_ACCOUNT_DAYS * DAY,
    pending: env.RETENTION_PENDING_HOURS * HOUR,
    maxShare: env.RETENTION_MAX_SHARE / 100,
  }));
