import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A variable of the stack that the launcher started. @throws when the tests run without one */
export function stackVariable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the end-to-end tests through ./tte test --only e2e`);
  return value;
}

/** The whole environment of the stack, as the demo takes it. */
export const stackEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );

/** Runs `./tte …` against the stack under test. */
export async function tte(...args: string[]): Promise<string> {
  const { stdout } = await run(stackVariable('TTE_CLI'), args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Runs Temporal's own command line against the stack, as an SRE would. */
export async function temporal(...args: string[]): Promise<string> {
  const env = { ...process.env, TEMPORAL_ADDRESS: stackVariable('TEMPORAL_ADDRESS') };
  const { stdout } = await run(stackVariable('TTE_TEMPORAL_CLI'), args, { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
