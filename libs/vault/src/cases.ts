import type { MasterKeys } from './crypto/master-keys.js';
import type { CaseEntry, PaperCounts } from './port.js';
import type { Models, StoredCase } from './store/models.js';
import { VaultFailure } from './vault-failure.js';

/** A case whose key is unwrapped. */
export interface UnlockedCase {
  readonly stored: StoredCase;
  readonly key: Uint8Array;
}

/**
 * Cases with their keys. Whoever gives data away asks by `open`, which answers nothing while processing is restricted;
 * whoever puts data in asks by `openToKeep` or `require`. A key is unwrapped anew each time, so that an erasure
 * takes effect at once.
 */
export interface Cases {
  stored(caseId: string): Promise<StoredCase | undefined>;
  /** Undefined when there is no such case, or it is erased or restricted. */
  open(caseId: string): Promise<UnlockedCase | undefined>;
  /** Undefined when there is no such case, or it is erased. */
  openToKeep(caseId: string): Promise<UnlockedCase | undefined>;
  /** The same. @throws VaultFailure `vault-unknown-case` */
  require(caseId: string): Promise<UnlockedCase>;
  /** What `open` answers of a case that was read already. */
  unlock(stored: StoredCase): Promise<UnlockedCase | undefined>;
}

export function casesOf(models: Models, keys: MasterKeys): Cases {
  async function stored(caseId: string) {
    return (await models.cases.findById(caseId).lean<StoredCase>()) ?? undefined;
  }
  async function unwrap(found: StoredCase) {
    const { wrappedKey, _id } = found;
    return wrappedKey === undefined ? undefined : { stored: found, key: await keys.unwrap(wrappedKey, _id) };
  }
  const unlock = async (found: StoredCase) => (found.restriction ? undefined : unwrap(found));
  async function open(caseId: string) {
    const found = await stored(caseId);
    return found && unlock(found);
  }
  async function openToKeep(caseId: string) {
    const found = await stored(caseId);
    return found && unwrap(found);
  }
  async function require(caseId: string) {
    const opened = await openToKeep(caseId);
    if (!opened) throw new VaultFailure('vault-unknown-case', caseId);
    return opened;
  }
  return { stored, open, openToKeep, require, unlock };
}

/** What others may know of a stored case. */
export const entryOf = ({
  _id,
  procedure,
  caseNumber,
  workflowId,
  runId,
  requestDigest,
  letterRef,
  status,
  dataVersion,
  linkGeneration,
  restriction,
  erased,
  ...counts
}: StoredCase): CaseEntry => ({
  caseId: _id,
  procedure,
  caseNumber,
  workflowId,
  ...(runId !== undefined && { runId }),
  requestDigest,
  letterRef,
  status,
  dataVersion,
  ...(linkGeneration !== undefined && { linkGeneration }),
  ...(restriction && { restriction }),
  ...(erased && { erased }),
  papers: papersBeside(counts),
});

/** What was put beside a stored case. */
export const papersBeside = ({
  comments = 0,
  attachments = 0,
}: Pick<StoredCase, 'comments' | 'attachments'>): PaperCounts => ({ comments, attachments });
