import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const LAST_BYTES = 32_768;

/** Written into a part's log at each start, so that an earlier life is not taken for this one's. */
export const START_MARK = '--- started';

/** The last lines of a log since the latest start; empty when there is no log. */
export function logTail(file: string, lines: number): string {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return '';
  }
  try {
    const size = fstatSync(handle).size;
    const buffer = Buffer.alloc(Math.min(size, LAST_BYTES));
    readSync(handle, buffer, 0, buffer.length, size - buffer.length);
    const text = buffer.toString('utf8').trimEnd();
    const latest = text.slice(Math.max(text.lastIndexOf(START_MARK), 0));
    return latest.split('\n').slice(-lines).join('\n');
  } finally {
    closeSync(handle);
  }
}
