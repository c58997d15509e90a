const short = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', day: 'numeric', month: 'short' });

/** `16 Nov`, the Monday of a week (`YYYY-MM-DD`). */
export const weekName = (monday: string): string => short.format(new Date(`${monday}T05:00:00Z`));
