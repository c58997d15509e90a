import 'dayjs/locale/id.js';
import classes from './calendar.module.css';

/** How calendars read and are told to those who cannot see them. */
export const CALENDAR = {
  locale: 'id',
  firstDayOfWeek: 0,
  hideOutsideDates: true,
  classNames: { day: classes['day'] ?? '' },
  clearButtonProps: { 'aria-label': 'Kosongkan' },
  ariaLabels: {
    previousMonth: 'Bulan sebelumnya',
    nextMonth: 'Bulan berikutnya',
    previousYear: 'Tahun sebelumnya',
    nextYear: 'Tahun berikutnya',
    previousDecade: 'Dasawarsa sebelumnya',
    nextDecade: 'Dasawarsa berikutnya',
  },
} as const;
