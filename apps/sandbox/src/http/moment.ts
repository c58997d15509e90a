const format = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'Asia/Jakarta',
  dateStyle: 'long',
  timeStyle: 'short',
});

const dates = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta', dateStyle: 'short' });

/** The day that it is in Jakarta, `2026-11-22` */
export const dateOf = (iso: string): string => dates.format(new Date(iso));

/** `22 November 2026 pukul 14.05 WIB` */
export const momentOf = (iso: string): string => `${format.format(new Date(iso))} WIB`;
