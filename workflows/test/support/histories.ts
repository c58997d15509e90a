import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Golden histories, as Temporal's own JSON: `<release>-<workflow>-<what the run shows>.json`. */
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

/** Names of the histories that are kept. @param workflow only those of this workflow */
export const historyNames = (workflow = ''): string[] =>
  readdirSync(HISTORIES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => withoutRelease(name).startsWith(workflow))
    .sort();

/** What a history's name says after the release. */
export const withoutRelease = (name: string): string => name.replace(/^\d+\.\d+\.\d+-/, '');

/** A history, anew at each call. */
export const readHistory = (name: string): HistoryJson =>
  JSON.parse(readFileSync(join(HISTORIES, `${name}.json`), 'utf8')) as HistoryJson;
