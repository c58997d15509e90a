import dayjs from 'dayjs';
import 'dayjs/locale/id.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';

dayjs.extend(customParseFormat);

const DAYS = ['D', 'DD'];
const MONTHS = ['M', 'MM'];
const SEPARATORS = ['/', '-', '.'];
const IN_NUMBERS = DAYS.flatMap((day) =>
  MONTHS.flatMap((month) => SEPARATORS.map((separator) => [day, month, 'YYYY'].join(separator))),
);
const IN_WORDS = DAYS.flatMap((day) => ['MMMM', 'MMM'].map((month) => `${day} ${month} YYYY`));
const FORMATS = [...IN_NUMBERS, ...IN_WORDS, 'DDMMYYYY', 'YYYY-MM-DD'];

/**
 * The day (`YYYY-MM-DD`) that someone typed as Indonesians write it, such as `5/1/2026` or `5 Januari 2026`; null
 * while it is none.
 */
export function typedDay(text: string): string | null {
  const day = dayjs(text.trim(), FORMATS, 'id', true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
}
