/**
 * Ports from 4000 on that browsers and `fetch` refuse as "bad port", whatever listens there.
 * Source: https://fetch.spec.whatwg.org/#port-blocking; a test asks this Node's own `fetch`.
 */
const REFUSED: ReadonlySet<number> = new Set([
  4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
]);

/** Whether a browser or `fetch` opens an address on this port (from 4000 on). */
export function isFetchable(port: number): boolean {
  return !REFUSED.has(port);
}
