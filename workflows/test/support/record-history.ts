import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowHandle } from '@temporalio/client';
import { HISTORIES } from './histories.js';
import { historyToJson } from './history-json.js';

/** The release whose histories are recorded. */
export const RELEASE = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/** The name of a history that this release records, such as `0.1.0-registration-issued-asn`. */
export const recordedAs = (workflow: string, run: string): string => `${RELEASE}-${workflow}-${run}`;

/** Keeps the history of a workflow that has ended, for replay by later releases. */
export async function recordHistory(
  handle: Pick<WorkflowHandle, 'fetchHistory'>,
  name: string,
): Promise<void> {
  const history = historyToJson(await handle.fetchHistory());
  mkdirSync(HISTORIES, { recursive: true });
  writeFileSync(join(HISTORIES, `${name}.json`), `${JSON.stringify(history, anonymous, 1)}\n`);
}

/** Takes out what tells of the recording machine and means nothing to replay. */
const anonymous = (key: string, value: unknown): unknown => {
  if (key === 'identity') return 'recorder';
  return key === 'stackTrace' ? '' : value;
};
