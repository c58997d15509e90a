import { randomUUID } from 'node:crypto';
import { canonical } from '@tte/mongo';
import type { Vault } from '@tte/vault';
import type { Caller } from '../../auth/caller.js';
import { isUuid, uuidOf } from '../../http/idempotency-key.js';
import type { Repeatable } from '../../idempotency/idempotency.js';

/**
 * The id of a command, which is also its Update's id. It is written into the history and the log, so what a client
 * chose is only taken as it is when it is a UUID; any other words become one, and nobody's name gets in.
 */
export function commandIdOf(caller: Caller, caseId: string, chosen: string | undefined): string {
  if (chosen === undefined) return randomUUID();
  const lower = chosen.toLowerCase();
  return isUuid(lower) ? lower : uuidOf('command', caller.subject, caseId, chosen);
}

/**
 * The id of a command that came with a key alone. It is made from all that the request says, so no other command has
 * it: what is known under it is this very one.
 */
export const commandIdOfRequest = async (
  vault: Pick<Vault, 'digest'>,
  request: Repeatable,
): Promise<string> => uuidOf('keyed-command', await vault.digest(canonical(request)));
