const MINUTE = 60_000;
const UNDER_A_MINUTE = 'kurang dari 1 menit';

const count = (value: number, unit: string): string => `${value} ${unit}`;

/** `3 hari 4 jam`, `2 jam 5 menit`, `7 menit`, or `baru saja`; at most two units, as people say it. */
export function spanOf(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes < 1) return 'baru saja';
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const words = [
    ...(days > 0 ? [count(days, 'hari')] : []),
    ...(hours > 0 ? [count(hours, 'jam')] : []),
    ...(rest > 0 && days === 0 ? [count(rest, 'menit')] : []),
  ];
  return words.join(' ');
}

/** How long since an instant. */
export const since = (instant: string, now: Date = new Date()): string =>
  spanOf(now.getTime() - Date.parse(instant));

/** Office minutes as people say them: `12 menit`, `3 jam 5 menit`; never in days, which are shorter in an office. */
export function officeSpanOf(minutes: number): string {
  if (minutes < 1) return UNDER_A_MINUTE;
  const [hours, rest] = [Math.floor(minutes / 60), Math.floor(minutes % 60)];
  return [...(hours > 0 ? [count(hours, 'jam')] : []), ...(rest > 0 ? [count(rest, 'menit')] : [])].join(' ');
}

/** Minutes by the clock as people say them: `3 hari 4 jam`. */
export const clockSpanOf = (minutes: number): string =>
  minutes < 1 ? UNDER_A_MINUTE : spanOf(minutes * MINUTE);
