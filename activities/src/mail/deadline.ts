const ZONE = { timeZone: 'Asia/Jakarta' } as const;
const DAY = new Intl.DateTimeFormat('id-ID', {
  ...ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('id-ID', {
  ...ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant (ISO 8601) as Indonesians write it, `Senin, 23 November 2026 pukul 14.30 WIB`. */
export function wibMoment(instant: string): string {
  const date = new Date(instant);
  return `${DAY.format(date)} pukul ${TIME.format(date)} WIB`;
}

/** The same until when something can be done; of the end of a day, the day alone. */
export function wibDeadline(instant: string): string {
  const date = new Date(instant);
  return TIME.format(date) === '00.00' ? DAY.format(new Date(date.getTime() - 1)) : wibMoment(instant);
}
