import { log } from '@temporalio/activity';
import type { CaseRef } from '@tte/contracts';
import type { Applicant } from '@tte/domain';
import type { Vault } from '@tte/vault';
import { failure, kindOf } from './failures.js';

/** Runs a call to our own store; whatever it throws becomes `store-unavailable`, without its text. */
export async function fromStore<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    log.warn('store-unavailable', { kind: kindOf(error) });
    throw failure('store-unavailable');
  }
}

/** The applicant's data at the version that the case refers to; a final failure when the vault has none. */
export async function readApplicant(vault: Vault, { log: batch, dataVersion }: CaseRef): Promise<Applicant> {
  const applicant = await fromStore(() => vault.applicant(batch.registrationId, dataVersion));
  if (!applicant) throw failure('case-data-unavailable');
  return applicant;
}
