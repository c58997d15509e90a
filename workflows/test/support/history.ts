import { optionalTsToDate } from '@temporalio/common/lib/time.js';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import proto from '@temporalio/proto';

/** Name of an event's type, as the server writes it. */
export type EventTypeName = keyof typeof proto.temporal.api.enums.v1.EventType;
export type EventCount = Partial<Record<EventTypeName, number>>;

/** A history's events, counted by type. */
export function eventTypes({ events }: History): EventCount {
  const count: EventCount = {};
  for (const { eventType } of events ?? []) {
    const name = proto.temporal.api.enums.v1.EventType[eventType ?? 0] as EventTypeName;
    count[name] = (count[name] ?? 0) + 1;
  }
  return count;
}

/** The last events of a history: number, type and time of each. */
export function lastEvents({ events }: History, count: number): string {
  const words = (events ?? []).slice(-count).map(({ eventId, eventType, eventTime }) => {
    const type = proto.temporal.api.enums.v1.EventType[eventType ?? 0]?.replace('EVENT_TYPE_', '');
    return `${Number(eventId)} ${type} ${optionalTsToDate(eventTime)?.toISOString()}`;
  });
  return words.join(', ');
}

/** All events of a count. */
export const total = (count: EventCount): number => Object.values(count).reduce((sum, n) => sum + n, 0);
