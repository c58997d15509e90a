import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { imapTestServer } from '../runtime/imap-server.js';
import { reportAside } from '../runtime/report.js';
import { temporalCli } from '../runtime/temporal-cli.js';
import { temporalTestServer } from '../runtime/test-server.js';
import { currentEnvironment } from '../stack/current-environment.js';
import { runningStack } from '../supervisor/stack-state.js';
import { runtimeEnvironment } from '../testing/test-environment.js';

/** Prints the stack's environment for a shell; with `--test` what a single spec needs. */
export async function run(args: string[], context: Context): Promise<number> {
  const { values } = parseArgs({ args, options: { test: { type: 'boolean' } } });
  const { environment, handedOut } = currentEnvironment(context);
  if (!values.test) {
    print(environment, handedOut);
    return 0;
  }
  const fetched = [
    temporalCli(context, reportAside),
    temporalTestServer(context, reportAside),
    imapTestServer(context, reportAside),
  ] as const;
  const runtime = runtimeEnvironment(context, ...(await Promise.all(fetched)));
  const mongo = environment['MONGODB_URI']?.replace(/\/tte$/, '/tte-test') ?? '';
  const forTests = { ...runtime, MONGODB_URI: mongo };
  print(forTests, Object.keys(forTests));
  if (!runningStack(context))
    console.error('No MongoDB runs here for it yet: ./tte up --detach --only mongo');
  return 0;
}

/** `TTE_HANDED_OUT` lets a launcher in that shell tell our choice from the caller's. */
function print(environment: Readonly<Record<string, string>>, handedOut: readonly string[]): void {
  for (const [name, value] of Object.entries({ ...environment, TTE_HANDED_OUT: handedOut.join(',') })) {
    console.log(`export ${name}='${value.replaceAll("'", `'\\''`)}'`);
  }
}
