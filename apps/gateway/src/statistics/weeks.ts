const DAY = 24 * 60 * 60_000;
const WIB = 7 * 60 * 60_000;
const THURSDAY = 4;

/** The Monday, in WIB, of the week that holds an instant, as `YYYY-MM-DD`. */
export function weekOf(instant: string): string {
  const local = Date.parse(instant) + WIB;
  const midnight = Math.floor(local / DAY) * DAY;
  // 1 January 1970 was a Thursday.
  const weekday = (midnight / DAY + THURSDAY - 1) % 7;
  return new Date(midnight - weekday * DAY).toISOString().slice(0, 10);
}

/** The last so many weeks, the present one last. */
export const weeksUntil = (instant: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    weekOf(new Date(Date.parse(instant) - (count - 1 - index) * 7 * DAY).toISOString()),
  );
