import { inHome, type Context } from '../context.js';
import { stackEnvironment, type Environment } from '../environment.js';
import { secretsIn } from '../secrets.js';
import { runningStack } from '../supervisor/stack-state.js';

/** The environment of the stack that runs here, or else the one it would get. */
export function currentEnvironment(context: Context): {
  readonly environment: Environment;
  readonly handedOut: readonly string[];
} {
  const running = runningStack(context);
  if (running) return running;
  const environment = stackEnvironment(
    context.ports,
    secretsIn(inHome(context, 'secrets.json')),
    context.env,
  );
  return { environment, handedOut: Object.keys(environment).filter((name) => !context.env[name]) };
}
