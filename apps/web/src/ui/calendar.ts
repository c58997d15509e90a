import 'dayjs/locale/id.js';

/** How calendars read and are told to those who cannot see them. */
export const CALENDAR = {
  locale: 'id',
  firstDayOfWeek: 0,
  clearButtonProps: { 'aria-label': 'Kosongkan' },
  ariaLabels: {
    monthLevelControl: 'Pilih bulan',
    yearLevelControl: 'Pilih tahun',
    previousMonth: 'Bulan sebelumnya',
    nextMonth: 'Bulan berikutnya',
    previousYear: 'Tahun sebelumnya',
    nextYear: 'Tahun berikutnya',
    previousDecade: 'Dasawarsa sebelumnya',
    nextDecade: 'Dasawarsa berikutnya',
  },
} as const;
