import { DefaultLogger, Runtime } from '@temporalio/worker';

/** Says errors only: what a test provokes on purpose is logged as a warning. */
export const quiet = new DefaultLogger('ERROR');

/** Makes the native runtime of this process as quiet as the rest. */
export function quietRuntime(): void {
  try {
    const logging = { filter: { core: 'ERROR', other: 'ERROR' } } as const;
    Runtime.install({ logger: quiet, telemetryOptions: { logging } });
  } catch {
    // already installed by an earlier environment of this process
  }
}
