import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from '../context.js';
import { isRunning, signalGroup, type ProcessMark } from './process-table.js';
import { forgetState, readState } from './stack-state.js';

const GRACE_MS = 15_000;

/** Ends the parts that outlived a supervisor which was killed. Returns how many there were. */
export async function endLeftovers(context: Context): Promise<number> {
  const state = readState(context);
  if (!state || isRunning(state.supervisor)) return 0;
  const left = state.parts.flatMap((part) => part.process ?? []).filter(isRunning);
  await Promise.all(left.map(end));
  rmSync(dirname(state.socket), { recursive: true, force: true });
  forgetState(context);
  return left.length;
}

async function end(mark: ProcessMark): Promise<void> {
  signalGroup(mark.pid, 'SIGTERM');
  const deadline = Date.now() + GRACE_MS;
  while (isRunning(mark)) {
    if (Date.now() > deadline) return signalGroup(mark.pid, 'SIGKILL');
    await delay(50);
  }
}
