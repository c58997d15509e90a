import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { portsFor, type Ports } from './ports.js';

/** Where this launcher works, and with which settings. */
export interface Context {
  /** The clone. */
  readonly root: string;
  /** State, data and logs of one stack: `.tte` of the clone, or `TTE_HOME`. */
  readonly home: string;
  /** Runtime parts, shared by all clones of a user: `~/.cache/registrasi-tte`, or `TTE_RUNTIME_DIR`. */
  readonly runtimeDir: string;
  readonly ports: Ports;
  /** The caller's environment, without what a running stack handed out. */
  readonly env: NodeJS.ProcessEnv;
}

const ROOT = resolve(import.meta.dirname, '../../..');

/** Reads the launcher's own settings from the environment. */
export function contextFrom(env: NodeJS.ProcessEnv): Context {
  const cacheHome = env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const own = withoutHandedOut(env);
  return {
    root: ROOT,
    home: resolve(env['TTE_HOME'] || join(ROOT, '.tte')),
    runtimeDir: resolve(env['TTE_RUNTIME_DIR'] || join(cacheHome, 'registrasi-tte')),
    ports: portsFor(own),
    env: own,
  };
}

/** `TTE_HANDED_OUT` names the variables that came from `./tte env`: they are no wish of the caller. */
function withoutHandedOut(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const handedOut = new Set(['TTE_HANDED_OUT', ...(env['TTE_HANDED_OUT'] ?? '').split(',')]);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !handedOut.has(name)));
}

/** The file or folder of this name in the stack's home. */
export function inHome(context: Context, ...path: string[]): string {
  return join(context.home, ...path);
}
