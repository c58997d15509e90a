import { longestClosure, parseIsoDate, parseText, type DayHours } from '@tte/domain';
import type { DayOff, OfficeHours } from '@tte/staff';
import { z } from 'zod';
import { report } from '../schemas/values.js';
import { changedBy } from './units.schema.js';

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const NAME_MAX = 120;
/** Of some years. */
const DAYS_OFF_MAX = 400;
/** Whole days: longer is no holiday, but a slip. */
const CLOSED_MAX = 31;

/** `07:30` of minutes after midnight. */
const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

const clock = z
  .string()
  .meta({ example: '07:30', description: 'WIB' })
  .transform((text, context) => (CLOCK.test(text) ? text : report(context, 'time-format')));

const dayOfWeek = z.int().min(0).max(6).meta({ description: '0 adalah Minggu.' });

const dayHours = z
  .strictObject({ day: dayOfWeek, opens: clock, closes: clock })
  .superRefine(({ opens, closes }, context) => {
    if (closes <= opens) report(context, 'closes-early', ['closes']);
  });

const date = z
  .string()
  .meta({ format: 'date', example: '2027-01-01' })
  .transform((text, context) => (parseIsoDate(text) ? text : report(context, 'date-format')));

/** Empty where only the day is known, as the settings of an installation tell it. */
const dayName = z
  .string()
  .meta({ maxLength: NAME_MAX })
  .transform((text, context): string => {
    const read = parseText(text);
    if (!read.ok) return report(context, read.fault);
    const name = read.value.trim().replace(/\s+/g, ' ');
    return name.length > NAME_MAX ? report(context, 'text-too-long') : name;
  });

const dayOff = z.strictObject({ date, name: dayName });

/** When the office works from now on: all of it, as the reader of `version` wants it. */
export const HoursBody = z
  .strictObject({
    version: z.int().min(0).meta({ description: 'Versi yang Anda baca.' }),
    week: z.array(dayHours).min(1).max(7),
    daysOff: z.array(dayOff).max(DAYS_OFF_MAX),
  })
  .superRefine(({ week, daysOff }, context) => {
    if (hasTwice(week.map(({ day }) => day))) report(context, 'day-twice', ['week']);
    if (hasTwice(daysOff.map((off) => off.date))) report(context, 'day-twice', ['daysOff']);
    const calendar = {
      workdays: week.map(({ day }) => day),
      holidays: daysOff.map((off) => off.date),
    };
    const years = new Set(calendar.holidays.map((day) => Number(day.slice(0, 4))));
    const isClosed = [...years].some((year) => longestClosure(calendar, year) > CLOSED_MAX);
    if (isClosed) report(context, 'closed-too-long', ['daysOff']);
  })
  .meta({
    id: 'OfficeHoursChange',
    example: {
      version: 0,
      week: [1, 2, 3, 4, 5].map((day) => ({ day, opens: '07:30', closes: '16:00' })),
      daysOff: [{ date: '2027-01-01', name: 'Tahun Baru Masehi' }],
    },
  });
export type HoursInput = z.output<typeof HoursBody>;

const week = z.array(z.object({ day: z.int(), opens: z.string(), closes: z.string() }));
const daysOff = z.array(z.object({ date: z.iso.date(), name: z.string() }));

/** When the office works, and what was changed of it of late. */
export const HoursResponse = z
  .object({
    version: z.int().meta({ description: '0 selama berlaku isian awal instalasi.' }),
    week,
    daysOff,
    changes: z
      .array(
        z.object({
          ...changedBy,
          week: z
            .object({ before: week, after: week })
            .nullable()
            .meta({ description: 'null bila jam kerja tidak berubah.' }),
          added: daysOff,
          removed: daysOff,
        }),
      )
      .meta({ description: 'Perubahan terakhir, yang terbaru lebih dahulu; paling banyak 50.' }),
  })
  .meta({ id: 'OfficeHours' });

/** Hours as they are kept, in the order of days. */
export const hoursOf = ({ week: given, daysOff: off }: HoursInput): OfficeHours => ({
  week: given
    .map(({ day, opens, closes }) => ({ day, opensAt: minutesOf(opens), closesAt: minutesOf(closes) }))
    .toSorted((one, other) => one.day - other.day),
  daysOff: off.toSorted((one, other) => (one.date < other.date ? -1 : 1)),
});

/** Hours as they are told. */
export const shownWeek = (kept: readonly DayHours[]) =>
  kept.map(({ day, opensAt, closesAt }) => ({ day, opens: clockOf(opensAt), closes: clockOf(closesAt) }));
export const shownDaysOff = (kept: readonly DayOff[]) =>
  kept.map(({ date: day, name }) => ({ date: day, name }));

const hasTwice = (values: readonly unknown[]): boolean => new Set(values).size < values.length;
