import type { Context } from '../context.js';

/** @throws Error where MongoDB or Temporal run elsewhere: their files are not ours to copy */
export function requireOwnStores({ env }: Context): void {
  const given = ['MONGODB_URI', 'TEMPORAL_ADDRESS'].find((name) => env[name]);
  if (given)
    throw new Error(
      `${given} names one that runs elsewhere: docker/backup.sh and docker/restore.sh are for those.`,
    );
}
