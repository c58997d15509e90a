import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const LINES = 6;

export interface How {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Receives what is printed on standard error. */
  readonly log?: string;
}

/** Runs a program to its end. @returns its standard output @throws with the end of its standard error */
export async function run(program: string, args: readonly string[], { log, ...how }: How): Promise<string> {
  const running = execute(program, [...args], { ...how, maxBuffer: 256 * 1024 * 1024 });
  running.child.stdin?.end();
  const { stdout, stderr } = await running.catch((error: { stdout?: string; stderr?: string } & Error) => {
    if (log) appendFileSync(log, `${program} ${args.join(' ')}\n${error.stderr ?? ''}\n`);
    const end = (error.stderr ?? '').trim().split('\n').slice(-LINES).join(' | ');
    throw new Error(
      `${program} ${args.find((arg) => !arg.startsWith('-')) ?? ''} failed: ${end || error.message}`,
    );
  });
  if (log) appendFileSync(log, `${program} ${args.join(' ')}\n${stderr}\n`);
  return stdout.trim();
}
