/** The longest wait that we let an outside system impose where nothing else is said. */
const LONGEST = 5 * 60_000;

/**
 * Reads `Retry-After` (RFC 9110): seconds, or a date.
 * @param now epoch milliseconds
 * @param longest milliseconds
 * @returns milliseconds to wait; undefined where the header says nothing readable.
 */
export function retryAfterMs(header: string | null, now: number, longest = LONGEST): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) || wait <= 0 ? undefined : Math.min(wait, longest);
}
