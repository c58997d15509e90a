import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';

/** When the office works, and who changed it. */
export type Hours = Schemas['OfficeHours'];
/** Hours of a day of the week: `07:30`. */
export type DayHours = Hours['week'][number];
/** A holiday, or a day of leave taken together. */
export type DayOff = Hours['daysOff'][number];
export type HoursChange = Hours['changes'][number];

/** When the office works. */
export const hoursQuery = queryOptions({
  queryKey: ['jam-kerja'],
  queryFn: ({ signal }): Promise<Hours> => answer(api.GET('/api/v1/office-hours', { signal })),
});
