import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { START_MARK } from '../log-tail.js';
import type { PartCommand } from '../parts/part.js';
import { signalGroup } from './process-table.js';
import { endOf, spawnDetached } from './spawn-detached.js';

const LOG_LIMIT = 10_000_000;

/** A running program of the stack. */
export interface PartProcess {
  readonly pid: number | undefined;
  /** How it ended, in words. */
  readonly ended: Promise<string>;
  /** Asks it to stop, and kills it when it does not within the grace; `kill` does so at once. */
  stop(how: { readonly kill: boolean; readonly graceMs: number }): Promise<void>;
}

/** Starts a program with its output in a log. */
export function startProcess(command: PartCommand, logFile: string): PartProcess {
  prepareLog(logFile);
  const child = spawnDetached(command, logFile, 'ignore');
  const ended = endOf(child);
  const { pid } = child;
  const stop = async ({ kill, graceMs }: { kill: boolean; graceMs: number }) => {
    if (pid === undefined) return;
    signalGroup(pid, kill ? 'SIGKILL' : 'SIGTERM');
    const patience = new AbortController();
    const tooLong = delay(graceMs, true, { signal: patience.signal }).catch(() => false);
    const gaveUp = await Promise.race([tooLong, ended.then(() => false)]);
    patience.abort();
    if (gaveUp) signalGroup(pid, 'SIGKILL');
    await ended;
  };
  return { pid, ended, stop };
}

function prepareLog(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.old`);
  appendFileSync(file, `${START_MARK} ${new Date().toISOString()}\n`);
}
