import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Golden histories: cases of each released shape and ending, as Temporal's own JSON. */
export const HISTORIES = fileURLToPath(new URL('../../histories', import.meta.url));

/** The part of an event's JSON that the tests read. */
export interface HistoryEventJson {
  eventId: string;
  eventType: string;
  activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  workflowExecutionCompletedEventAttributes?: { result: { payloads: { data: string }[] } };
}
export interface HistoryJson {
  events: HistoryEventJson[];
}

/** Names of the histories that are kept. */
export const historyNames = (): string[] =>
  readdirSync(HISTORIES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();

/** A history, anew at each call. */
export const readHistory = (name: string): HistoryJson =>
  JSON.parse(readFileSync(join(HISTORIES, `${name}.json`), 'utf8')) as HistoryJson;
