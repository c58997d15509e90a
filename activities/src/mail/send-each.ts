import { cancellationSignal, heartbeat, log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { MailOrder } from '@tte/contracts';
import type { MailDependencies } from '../dependencies.js';
import { sendMail } from './send-mail.js';

/** How many mails went out, and how many were refused for good. */
interface Sent {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Sends mails one after the other. One that is refused does not stop the others; where it was not refused for good the
 * whole is tried again in the end, and what was sent is passed over.
 * @param refused what the log calls a mail that did not go out
 * @throws ApplicationFailure of the last mail that may go out later
 */
export async function sendEach(
  deps: MailDependencies,
  orders: AsyncIterable<MailOrder>,
  refused: string,
): Promise<Sent> {
  let [sent, failed] = [0, 0];
  let deferred: ApplicationFailure | undefined;
  for await (const order of orders) {
    cancellationSignal().throwIfAborted();
    heartbeat();
    try {
      await sendMail(deps, order);
      sent += 1;
    } catch (error) {
      if (!(error instanceof ApplicationFailure) || !error.type?.startsWith('mail-')) throw error;
      log.warn(refused, { caseId: order.log.caseId, failure: error.type });
      if (error.nonRetryable) failed += 1;
      else deferred = error;
    }
  }
  if (deferred) throw deferred;
  return { sent, failed };
}
