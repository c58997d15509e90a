import { parseIsoDate, type OfficeCalendar } from '@tte/domain';
import { z } from 'zod';
import { kind, list } from '../variable.js';

const clock = kind('must be a time of day such as 07:30 (WIB)', (given) => {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(given);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
});

const workdays = kind('must be days from 0 (Sunday) to 6, such as 1-5 or 1,2,3,4', (given) => {
  const range = /^([0-6])-([0-6])$/.exec(given);
  if (range) {
    const [from, until] = [Number(range[1]), Number(range[2])];
    return from <= until ? Array.from({ length: until - from + 1 }, (_, index) => from + index) : undefined;
  }
  return /^[0-6](,[0-6])*$/.test(given) ? [...new Set(given.split(',').map(Number))] : undefined;
});

const holidays = list('must be dates such as 2026-08-17, separated by commas', (entry) =>
  parseIsoDate(entry) ? entry : undefined,
);

const officeMinutes = kind('must be whole office minutes from 1 to 480', (given) =>
  /^\d{1,3}$/.test(given) && Number(given) >= 1 && Number(given) <= 480 ? Number(given) : undefined,
);

/** When the office works, WIB, how soon it is to do what is urgent, and when silence is told above. */
export const office = z
  .object({
    OFFICE_OPENS: clock.or('07:30'),
    OFFICE_CLOSES: clock.or('16:00'),
    OFFICE_WORKDAYS: workdays.or('1-5'),
    OFFICE_HOLIDAYS: holidays.or(''),
    URGENT_STANDARD_MINUTES: officeMinutes.or('5'),
    ESCALATION_MINUTES: officeMinutes.or('60'),
  })
  .superRefine((env, context) => {
    if (env.OFFICE_OPENS < env.OFFICE_CLOSES) return;
    context.addIssue({ code: 'custom', path: ['OFFICE_CLOSES'], message: 'must be later than OFFICE_OPENS' });
  })
  .transform((env): OfficeCalendar => ({
    opensAt: env.OFFICE_OPENS,
    closesAt: env.OFFICE_CLOSES,
    workdays: env.OFFICE_WORKDAYS,
    holidays: env.OFFICE_HOLIDAYS,
    urgentMinutes: env.URGENT_STANDARD_MINUTES,
    escalationMinutes: env.ESCALATION_MINUTES,
  }));
