import type { Context } from '../context.js';
import { runningStack } from '../supervisor/stack-state.js';
import { STORES } from './data-files.js';

/** @throws Error where MongoDB or Temporal run elsewhere: their files are not ours to copy */
export function requireOwnStores(context: Context): void {
  const stack = runningStack(context);
  const elsewhere = stack
    ? STORES.filter((name) => stack.parts.some((part) => part.name === name && part.external))
    : ['MONGODB_URI', 'TEMPORAL_ADDRESS'].filter((name) => context.env[name]);
  if (elsewhere.length === 0) return;
  throw new Error(
    `${elsewhere.join(' and ')}: runs elsewhere, and its files are not ours. See docker/backup.sh and docker/restore.sh.`,
  );
}
