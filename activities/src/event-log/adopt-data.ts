import { log } from '@temporalio/activity';
import type { EventBatch } from '@tte/contracts';
import { acceptedVersion } from '@tte/domain';
import type { Vault } from '@tte/vault';
import { isFailure } from '@tte/outside';
import { fromStore } from '../store.js';

/**
 * Makes the versions that these events accepted the vault's current ones, in their order; safe to repeat.
 * Why: docs/decisions/0013-data-become-current-by-their-event.md
 */
export async function adoptData(vault: Vault, { caseId, events }: EventBatch): Promise<void> {
  for (const event of events) {
    const version = acceptedVersion(event);
    if (version !== undefined) await adopt(vault, caseId, version);
  }
}

/**
 * Data that are not there, or are lost, must not stop the log: a Signal can name what was never stored, and a case may
 * be erased meanwhile. The effect that needs them says so.
 */
async function adopt(vault: Vault, caseId: string, dataVersion: number): Promise<void> {
  const adopted = await fromStore(() => vault.adopt(caseId, dataVersion)).catch((error: unknown) => {
    if (isFailure(error, 'case-data-unavailable')) return false;
    throw error;
  });
  if (!adopted) log.error('data-not-adopted', { caseId, dataVersion });
}
