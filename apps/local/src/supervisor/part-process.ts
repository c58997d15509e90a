import { appendFileSync, closeSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { execa } from 'execa';
import type { PartCommand } from '../parts/part.js';
import { signalGroup } from './process-table.js';

const LOG_LIMIT = 10_000_000;

/** A running program of the stack. */
export interface PartProcess {
  readonly pid: number | undefined;
  /** How it ended, in words. */
  readonly ended: Promise<string>;
  /** Asks it to stop, and kills it when it does not within the grace; `kill` does so at once. */
  stop(how: { readonly kill: boolean; readonly graceMs: number }): Promise<void>;
}

/** Starts a program in a process group of its own (Ctrl-C reaches only the launcher) with its output in a log. */
export function startProcess(command: PartCommand, logFile: string): PartProcess {
  const log = openLog(logFile);
  const child = execa(command.program, command.args, {
    cwd: command.cwd,
    env: command.env,
    extendEnv: false,
    detached: true,
    cleanup: false,
    buffer: false,
    reject: false,
    stdin: 'ignore',
    stdout: log,
    stderr: log,
  });
  const ended = child.then((result) => {
    closeSync(log);
    if (result.signal) return `was ended by ${result.signal}`;
    return result.exitCode === undefined ? `did not start: ${result.originalMessage}` : `ended with code ${result.exitCode}`;
  });
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

function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.old`);
  appendFileSync(file, `--- started ${new Date().toISOString()}\n`);
  return openSync(file, 'a');
}
