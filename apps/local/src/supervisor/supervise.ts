import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inHome, type Context } from '../context.js';
import { stackEnvironment } from '../environment.js';
import type { PartName } from '../parts/part.js';
import { stackParts } from '../parts/stack-parts.js';
import { secretsIn } from '../secrets.js';
import { serveControl, type Answer, type Request } from './control.js';
import { claimPidFile } from './pid-file.js';
import { markOf } from './process-table.js';
import { forgetState, writeState } from './stack-state.js';
import { Supervisor } from './supervisor.js';

/** The supervisor's process: owns the parts of one home until it is told `down`, or signalled. */
export async function supervise(context: Context, only: readonly PartName[]): Promise<void> {
  const pidFile = inHome(context, 'supervisor.pid');
  claimPidFile(pidFile);
  const environment = stackEnvironment(context.ports, secretsIn(inHome(context, 'secrets.json')), context.env);
  const parts = await stackParts(context, environment, only);
  const supervisor = new Supervisor(parts, {
    logs: inHome(context, 'logs'),
    onChange: () => void record(),
  });
  // The system's temporary folder, since a socket's path may not be longer than about 100 characters.
  const folder = mkdtempSync(join(tmpdir(), 'tte-'));
  const socket = join(folder, 'control.sock');
  const self = markOf(process.pid) ?? { pid: process.pid, began: '' };
  const handedOut = Object.keys(environment).filter((name) => !context.env[name]);
  let problem: string | undefined;

  const answer = async (probe = false): Promise<Answer> => ({
    parts: await supervisor.status(probe),
    ...(problem && { problem }),
  });
  const record = async () => {
    writeState(context, { supervisor: self, socket, environment, handedOut, parts: await supervisor.status() });
  };
  const end = async () => {
    await supervisor.stop();
    const last = await answer();
    forgetState(context);
    for (const path of [folder, pidFile]) rmSync(path, { recursive: true, force: true });
    return last;
  };
  const handle = async (request: Request): Promise<Answer> => {
    if (request.verb === 'down') return end();
    if (request.verb === 'start') await supervisor.startPart(request.part);
    if (request.verb === 'stop') await supervisor.stopPart(request.part, request.kill);
    return answer(request.verb === 'status' && request.probe);
  };

  const server = await serveControl(socket, async (request) => {
    const reply = await handle(request);
    if (request.verb === 'down') server.close(() => process.exit(0));
    return reply;
  });
  await record();
  const quit = () => void end().finally(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, quit);
  if (process.env['TTE_ATTACHED']) process.stdin.on('end', quit).on('error', quit).resume();
  await supervisor.start().catch((error: unknown) => {
    problem = error instanceof Error ? error.message : String(error);
    console.error(problem);
  });
}
