import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PartCommand } from '../parts/part.js';

/**
 * Starts a program in a process group of its own: Ctrl-C reaches only the launcher, and a signal to the group all
 * that the program started. Its output goes straight into the log, not through us (which execa does), so that it
 * neither blocks nor ends with us.
 */
export function spawnDetached(command: PartCommand, logFile: string, stdin: 'ignore' | 'pipe'): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  try {
    return spawn(command.program, command.args, {
      cwd: command.cwd,
      env: command.env,
      detached: true,
      stdio: [stdin, log, log],
    });
  } finally {
    closeSync(log);
  }
}

/** How a process ended, in words; never rejects. */
export function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`did not start: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(signal ? `was ended by ${signal}` : `ended with code ${code ?? 'unknown'}`),
    );
  });
}
