import { dayInWib, endOfDayInWib } from './calendar-date.js';

/** The certificate's last day, `YYYY-MM-DD`. @param validUntil a day, or an instant: BSrE tells either */
export const lastDayOf = (validUntil: string): string => dayInWib(validUntil);

/** Milliseconds from a time until the certificate's last day is over in WIB; none or less when it has ended. */
export const certificateLeft = (validUntil: string, now: number): number =>
  Date.parse(endOfDayInWib(lastDayOf(validUntil))) - now;
