import { cancellationSignal, heartbeat, log } from '@temporalio/activity';
import type { BouncesRead } from '@tte/contracts';
import type { Addressee, Applicant } from '@tte/domain';
import { failure, isFailure, kindOf } from '@tte/outside';
import { mailOfKey } from '../mail/key.js';
import { fromStore } from '../store.js';
import type { BounceDependencies } from './dependencies.js';
import type { Batch, BounceMailbox, Position } from './mailbox.js';
import { readReport, type DeliveryReport, type FailedRecipient } from './read-report.js';

const BATCH = 100;

/**
 * Reads what has come into the mailbox since the last time. The position is kept after the cases were told, so that
 * what is cut off is read again; a case takes each bounce once.
 */
export async function readBounces(deps: BounceDependencies): Promise<BouncesRead> {
  const { mailbox, positions } = deps;
  if (!mailbox) return { read: 0, bounced: 0 };
  let [read, bounced] = [0, 0];
  for (;;) {
    cancellationSignal().throwIfAborted();
    heartbeat();
    const batch = await batchAfter(mailbox, await fromStore(() => positions.read()));
    for (const source of batch.reports) {
      const report = await readReport(source);
      if (report) bounced += await tell(deps, report);
    }
    await fromStore(() => positions.write(batch.position));
    read += batch.read;
    if (batch.read < BATCH) return { read, bounced };
  }
}

async function batchAfter(mailbox: BounceMailbox, position: Position | undefined): Promise<Batch> {
  try {
    return await mailbox.readAfter(position, BATCH);
  } catch (error) {
    // The server's words may quote an address.
    log.warn('mailbox-unavailable', { kind: kindOf(error) });
    throw failure('mailbox-unavailable');
  }
}

/** Tells the case of a mail of ours. A report about any other message is nobody's. @returns how many came back */
async function tell(deps: BounceDependencies, { messageId, failed }: DeliveryReport): Promise<number> {
  const { outbox, vault } = deps;
  const row = await fromStore(() => outbox.findByMessageId(messageId));
  if (!row) return 0;
  if (row.dataVersion === undefined) {
    // An official's address: whoever keeps the staff directory reads it here.
    log.warn('official-mail-bounced', { key: row._id });
    return 0;
  }
  const { caseId, ref } = mailOfKey(row._id);
  const entry = await fromStore(() => vault.entry(caseId));
  const { dataVersion } = row;
  const applicant = await readable(() => vault.applicant(caseId, dataVersion));
  // Of data that are erased, lost, or that nobody may process, nobody is to be asked for a better address.
  if (!entry || !applicant) return 0;
  for (const recipient of failed) {
    const to = addresseeOf(recipient, applicant);
    await deps.tellBounce(entry, { caseId, ref, to, cause: recipient.cause });
  }
  return failed.length;
}

/** One case whose data are lost must not keep back the mailbox. */
async function readable<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await fromStore(read);
  } catch (error) {
    if (isFailure(error, 'case-data-unavailable')) return undefined;
    throw error;
  }
}

/** An address that we did not write to is one to which the applicant's mail is passed on. */
function addresseeOf({ addresses }: FailedRecipient, { email, pic }: Applicant): Addressee {
  const isPics = pic.email !== undefined && addresses.includes(pic.email.trim().toLowerCase());
  return isPics && !addresses.includes(email.toLowerCase()) ? 'pic' : 'applicant';
}
