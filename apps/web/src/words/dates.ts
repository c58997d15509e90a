const ZONE = 'Asia/Jakarta';

const day = new Intl.DateTimeFormat('id-ID', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const shortDay = new Intl.DateTimeFormat('id-ID', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('id-ID', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const inputClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `22 November 2026`, the day in WIB. */
export const dateOf = (instant: string | Date): string => day.format(new Date(instant));

/** `22 Nov 2026`, where room is short. */
export const shortDateOf = (instant: string | Date): string => shortDay.format(new Date(instant));

/** `22 November 2026 pukul 14.05 WIB` */
export const momentOf = (instant: string | Date): string => `${dateOf(instant)} pukul ${clockOf(instant)}`;

/** `14.05 WIB` */
export const clockOf = (instant: string | Date): string => `${clock.format(new Date(instant))} WIB`;

/** The same until when something can be done; of the end of a day, the day: `20 Desember 2026`. */
export const deadlineOf = (instant: string): string =>
  inputClock.format(new Date(instant)) === '00:00'
    ? dateOf(new Date(Date.parse(instant) - 1))
    : momentOf(instant);

/** `22 November 2026`, of a date that has no time (`YYYY-MM-DD`). */
export const plainDateOf = (date: string): string => dateOf(`${date}T05:00:00Z`);

/** Today in WIB, as `YYYY-MM-DD`. */
export const todayInWib = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(now);

/** Now in WIB, as an input of date and time has it: `YYYY-MM-DDTHH:MM`. */
export const nowInWib = (now: Date = new Date()): string => `${todayInWib(now)}T${inputClock.format(now)}`;
