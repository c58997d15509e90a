import { delimiter, join } from 'node:path';
import type { Context } from '../context.js';

/** Where the runtime parts are, for specs that start them. */
export function runtimeEnvironment(
  context: Context,
  cli: string,
  testServer: string,
  imapServer: string,
): Record<string, string> {
  return {
    TTE_RUNTIME_DIR: context.runtimeDir,
    TTE_TEMPORAL_CLI: cli,
    TTE_TEMPORAL_TEST_SERVER: testServer,
    TTE_IMAP_TEST_SERVER: imapServer,
    no_proxy: '127.0.0.1,localhost',
  };
}

/** What every stage gets: Node 24 first on PATH, native ESM in Jest, no terminal tricks. */
export function stageEnvironment(context: Context, long: boolean): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: options = '', PATH: path = '' } = context.env;
  return {
    ...context.env,
    PATH: [join(context.root, 'node_modules/.bin'), path].join(delimiter),
    NODE_OPTIONS: `${options} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
    NX_TUI: 'false',
    CI: context.env['CI'] || 'true',
    ...(long && { TTE_LONG: '1' }),
  };
}
