import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { inHome, type Context } from '../context.js';
import type { Environment } from '../environment.js';
import type { PartStatus } from './part-status.js';
import { isRunning, type ProcessMark } from './process-table.js';

/** What a supervisor leaves in `.tte/stack.json` for other commands, and for the next start should it be killed. */
export interface StackState {
  readonly supervisor: ProcessMark;
  readonly socket: string;
  readonly environment: Environment;
  /** The variables of the environment that the stack chose itself. */
  readonly handedOut: readonly string[];
  readonly parts: readonly PartStatus[];
}

const FILE = 'stack.json';

/** The state left by the last supervisor of this home, running or not. */
export function readState(context: Context): StackState | undefined {
  try {
    return JSON.parse(readFileSync(inHome(context, FILE), 'utf8')) as StackState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The state of a supervisor that runs now. */
export function runningStack(context: Context): StackState | undefined {
  const state = readState(context);
  return state && isRunning(state.supervisor) ? state : undefined;
}

/** Replaces the state in one move; only the user can read it, since it holds the stack's secrets. */
export function writeState(context: Context, state: StackState): void {
  mkdirSync(context.home, { recursive: true });
  const draft = inHome(context, `${FILE}.draft`);
  writeFileSync(draft, JSON.stringify(state, null, 2), { mode: 0o600 });
  renameSync(draft, inHome(context, FILE));
}

export function forgetState(context: Context): void {
  rmSync(inHome(context, FILE), { force: true });
}
