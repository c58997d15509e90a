const format = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'Asia/Jakarta',
  dateStyle: 'long',
  timeStyle: 'short',
});

/** `22 November 2026 pukul 14.05 WIB` */
export const momentOf = (iso: string): string => `${format.format(new Date(iso))} WIB`;
