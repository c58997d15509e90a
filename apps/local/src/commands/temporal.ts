import { execa } from 'execa';
import type { Context } from '../context.js';
import { currentEnvironment } from '../stack/current-environment.js';
import { reportAside } from '../runtime/report.js';
import { temporalCli } from '../runtime/temporal-cli.js';

/** Temporal's own command line, pointed at this stack: `./tte temporal workflow list`. */
export async function run(args: string[], context: Context): Promise<number> {
  const program = await temporalCli(context, reportAside);
  const { environment } = currentEnvironment(context);
  const { exitCode } = await execa(program, args, {
    stdio: 'inherit',
    reject: false,
    env: { ...context.env, ...environment },
    extendEnv: false,
  });
  return exitCode ?? 1;
}
