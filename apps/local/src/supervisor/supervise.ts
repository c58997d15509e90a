import { rmSync } from 'node:fs';
import { inHome, type Context } from '../context.js';
import { stackEnvironment } from '../environment.js';
import type { PartName } from '../parts/part.js';
import { stackParts } from '../parts/stack-parts.js';
import { secretsIn } from '../secrets.js';
import { controlSocket, serveControl, type Answer, type Request } from './control.js';
import { claimPidFile } from './pid-file.js';
import { markOf } from './process-table.js';
import { forgetState, writeState } from './stack-state.js';
import { Supervisor } from './supervisor.js';

interface HowToSupervise {
  readonly only: readonly PartName[];
  /** End when standard input does, which is a pipe to the launcher in the foreground. */
  readonly attached: boolean;
}

/** The supervisor's process: owns the parts of one home until it is told `down`, or signalled. */
export async function supervise(context: Context, { only, attached }: HowToSupervise): Promise<void> {
  const pidFile = inHome(context, 'supervisor.pid');
  claimPidFile(pidFile);
  const environment = stackEnvironment(
    context.ports,
    secretsIn(inHome(context, 'secrets.json')),
    context.env,
  );
  const parts = await stackParts(context, environment, only);
  const supervisor = new Supervisor(parts, { logs: inHome(context, 'logs'), onChange: () => record() });
  const { folder, socket } = controlSocket();
  const self = markOf(process.pid) ?? { pid: process.pid, began: '' };
  const handedOut = Object.keys(environment).filter((name) => !context.env[name]);
  let problem: string | undefined;
  let ending: Promise<Answer> | undefined;

  const record = () =>
    writeState(context, { supervisor: self, socket, environment, handedOut, parts: supervisor.status() });
  const stopAll = async (): Promise<Answer> => {
    await supervisor.stop();
    forgetState(context);
    for (const path of [folder, pidFile]) rmSync(path, { recursive: true, force: true });
    return { parts: supervisor.status() };
  };
  const end = () => (ending ??= stopAll());
  const handle = async (request: Request): Promise<Answer> => {
    if (request.verb === 'down') return end();
    if (request.verb === 'start') await supervisor.startPart(request.part);
    if (request.verb === 'stop') await supervisor.stopPart(request.part, request.kill);
    const probe = request.verb === 'status' && request.probe;
    return { parts: probe ? await supervisor.probe() : supervisor.status(), ...(problem && { problem }) };
  };

  const server = await serveControl(socket, handle, (request) => {
    if (request.verb === 'down') server.close(() => process.exit(0));
  });
  record();
  const quit = () => void end().finally(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, quit);
  if (attached) process.stdin.on('end', quit).on('error', quit).resume();
  await supervisor.start().catch((error: unknown) => {
    problem = error instanceof Error ? error.message : String(error);
    console.error(problem);
  });
}
