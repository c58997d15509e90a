import { ChangeList } from '../../ui/change-list.js';
import { plainDateOf } from '../../words/dates.js';
import type { DayHours, DayOff, HoursChange } from './hours-query.js';
import { clockWords, WEEKDAYS, weekdayName } from './weekdays.js';

const spanWords = (week: readonly DayHours[], day: number): string => {
  const hours = week.find((one) => one.day === day);
  return hours ? `${clockWords(hours.opens)}–${clockWords(hours.closes)}` : 'libur';
};

const daysWords = (days: readonly DayOff[]): string =>
  days
    .map(({ date, name }) => (name === '' ? plainDateOf(date) : `${plainDateOf(date)} (${name})`))
    .join(', ');

/** What became different, a line each. */
function linesOf({ week, added, removed }: HoursChange): string[] {
  const hours = WEEKDAYS.flatMap((day) => {
    if (!week) return [];
    const [before, after] = [spanWords(week.before, day), spanWords(week.after, day)];
    return before === after ? [] : [`${weekdayName(day)}: ${before} menjadi ${after}`];
  });
  return [
    ...hours,
    ...(added.length > 0 ? [`Hari libur ditambahkan: ${daysWords(added)}`] : []),
    ...(removed.length > 0 ? [`Hari libur dihapus: ${daysWords(removed)}`] : []),
  ];
}

/** Who changed hours and days off, and when. */
export const HoursChanges = ({ changes }: { readonly changes: readonly HoursChange[] }) => (
  <ChangeList
    changes={changes}
    keyOf={({ at }) => at}
    words={(change) => linesOf(change).map((line) => <div key={line}>{line}</div>)}
    none="Belum ada perubahan: jam kerja masih seperti isian awal instalasi."
  />
);
