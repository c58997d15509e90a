/**
 * Settings that make the stack pleasant on one machine: what takes days in a ministry takes seconds here.
 * They are handed to the worker and the gateway; a variable set by the caller wins.
 */
export const localSettings: Readonly<Record<string, string>> = {
  POLL_INITIAL: '300ms',
  POLL_MAXIMUM: '2s',
  POLL_COEFFICIENT: '1.3',
  BSRE_CALLS_PER_SECOND: '200',
  BSRE_GRACE: '5s',
  // Demo, bench and tests are one busy caller on one machine.
  RATE_LIMIT_CALLER: '100000',
  RATE_LIMIT_GUEST: '100000',
  LOG_LEVEL: 'warn',
};

/** Search attributes for Temporal to know from its start, as `Name=Type`. The worker registers its own as well. */
export function searchAttributes(): readonly string[] {
  return [];
}
