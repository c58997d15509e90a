import type { ProcedureName } from '@tte/domain';

const HEX_DIGITS = 40;

/**
 * The workflow id of a person's case: Temporal then keeps one open case of a procedure per person, and the id tells
 * nobody who.
 * @param personKey of the vault
 */
export const workflowIdOf = (procedure: ProcedureName, personKey: string): string =>
  `${procedure}-${personKey.slice(0, HEX_DIGITS)}`;
