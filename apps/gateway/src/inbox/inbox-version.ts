import { createHash } from 'node:crypto';
import type { StoredClaim } from '../claims/claim-store.js';
import type { OpenTask } from './task-board.js';

const VERSION_BYTES = 6;

/**
 * A number that changes when tasks or claims on them do, and that every gateway computes alike. It tells versions
 * apart and does not order them.
 */
export function inboxVersion(tasks: readonly OpenTask[], claims: ReadonlyMap<string, StoredClaim>): number {
  const hash = createHash('sha256');
  for (const { caseId, seq } of tasks) {
    const claim = claims.get(caseId);
    hash.update(`${caseId} ${seq} ${claim ? `${claim.subject} ${claim.until.getTime()}` : ''}\n`);
  }
  return hash.digest().readUIntBE(0, VERSION_BYTES);
}
