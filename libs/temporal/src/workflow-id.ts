import { createHmac } from 'node:crypto';

const HEX_DIGITS = 40;

/**
 * The workflow id of a person: Temporal then keeps one open registration per person, and the id tells nobody who.
 * The secret is never rotated while cases are open, or one person could have two.
 */
export const workflowIdOf = (nik: string, secret: string): string =>
  `registration-${createHmac('sha256', secret).update(nik).digest('hex').slice(0, HEX_DIGITS)}`;
