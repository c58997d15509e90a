import { isCalendarDate } from '@tte/domain';

/** Each month by the beginnings that are written for it, also those of the spelling before 1972. */
const MONTHS = [
  'jan(uari)?',
  '[fp]eb(ruari)?',
  'mar(et)?|mrt',
  'apr(il)?',
  'mei',
  'jun(i)?',
  'jul(i)?',
  'agu(st|stus)?|ags|agt',
  'sep(t|tember)?',
  'okt(ober)?',
  'no[vp](ember)?',
  'des(ember)?',
].map((names) => new RegExp(`^(${names})\\.?$`, 'i'));

const WEEKDAY = /^(senin|selasa|rabu|kamis|jum[’']?at|sabtu|minggu|ahad)\s*,?\s+/i;
const IN_NUMBERS = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const IN_WORDS = /^(\d{1,2})[\s-]*([a-z]+\.?)[\s-]*(\d{4}|\d{2})$/i;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** An hour of 24 and its minutes, alone or after a day. */
const TIME = /^(?:(.+?)[\s,]+)??(?:pukul\s+|jam\s+)?([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s*wib)?$/i;

/**
 * The day (`YYYY-MM-DD`) that someone typed as Indonesians write it, such as `5/1/26` or `Senin, 5 Januari 2026`; null
 * while it is none. A year of two digits is one of this century.
 */
export function typedDay(text: string): string | null {
  const bare = text.trim().replace(/\s+/g, ' ').replace(WEEKDAY, '');
  const iso = ISO.exec(bare);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const numbers = IN_NUMBERS.exec(bare);
  if (numbers) return dayOf(numbers[4], numbers[3], numbers[1]);
  const together = RUN_TOGETHER.exec(bare);
  if (together) return dayOf(together[3], together[2], together[1]);
  const words = IN_WORDS.exec(bare);
  if (!words) return null;
  return dayOf(words[3], String(MONTHS.findIndex((month) => month.test(words[2] ?? '')) + 1), words[1]);
}

/**
 * The time in WIB (`YYYY-MM-DDTHH:MM`) that someone typed, such as `5/1/2026 9.30`; null while it is none.
 * @param now the time that stands there: what is typed without a day or without a time keeps that part of it
 */
export function typedMoment(text: string, now: string): string | null {
  const [dayNow, timeNow] = now === '' ? [undefined, undefined] : now.split('T');
  const whole = typedDay(text);
  if (whole !== null) return timeNow === undefined ? null : `${whole}T${timeNow}`;
  const [, dayText, hours = '', minutes = ''] = TIME.exec(text.trim()) ?? [];
  if (hours === '') return null;
  const day = dayText === undefined ? dayNow : typedDay(dayText);
  return day == null ? null : `${day}T${hours.padStart(2, '0')}:${minutes}`;
}

function dayOf(yearText = '', monthText = '', dayText = ''): string | null {
  const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0);
  const [month, day] = [Number(monthText), Number(dayText)];
  if (!isCalendarDate({ year, month, day })) return null;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
