import { createHmac } from 'node:crypto';
import type { ProcedureName } from '@tte/domain';

const HEX_DIGITS = 40;

/**
 * The workflow id of a person's case: Temporal then keeps one open case of a procedure per person, and the id tells
 * nobody who.
 * The secret is never rotated while cases are open, or one person could have two.
 */
export const workflowIdOf = (procedure: ProcedureName, nik: string, secret: string): string =>
  `${procedure}-${createHmac('sha256', secret).update(nik).digest('hex').slice(0, HEX_DIGITS)}`;
