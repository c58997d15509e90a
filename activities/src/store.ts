import { log } from '@temporalio/activity';
import type { CaseRef } from '@tte/contracts';
import type { Applicant } from '@tte/domain';
import type { Vault } from '@tte/vault';
import { failure, kindOf } from '@tte/outside';

/** Codes of the vault that no retry heals: an erased case, or content that is not what was stored. */
const LOST: readonly unknown[] = ['vault-unknown-case', 'vault-tampered', 'vault-unreadable'];

/** Runs a call to our own store; what it throws becomes a failure of the table, without its text. */
export async function fromStore<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    const reason = vaultCode(error) ?? kindOf(error);
    if (LOST.includes(reason)) {
      log.error('case-data-unavailable', { reason });
      throw failure('case-data-unavailable');
    }
    log.warn('store-unavailable', { reason });
    throw failure('store-unavailable');
  }
}

function vaultCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^vault-[a-z-]+$/.test(code) ? code : undefined;
}

/** The applicant's data at the version that the case refers to; a final failure when the vault has none. */
export async function readApplicant(vault: Vault, { log: batch, dataVersion }: CaseRef): Promise<Applicant> {
  const applicant = await fromStore(() => vault.applicant(batch.caseId, dataVersion));
  if (!applicant) throw failure('case-data-unavailable');
  return applicant;
}
