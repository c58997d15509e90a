import { log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { MailOrder, MailSent } from '@tte/contracts';
import type { MailDependencies } from '../dependencies.js';
import { appendBefore } from '../event-log/append-events.js';
import { failure } from '@tte/outside';
import { fromStore } from '../store.js';
import { copyKey, mailKey } from './key.js';
import { transmit, type Transmitted } from './transmit.js';
import { writeMail } from './write-mail.js';

/** How long the PIC's copy is tried beside a mail that the applicant has, in milliseconds: greylisting takes five minutes. */
const COPY_PATIENCE_MS = 10 * 60_000;

/**
 * 6, 11, 12, 14 and the mails beside the steps: one message to the applicant and the PIC, once per key. A copy that
 * the mail server defers goes out by itself in later attempts, under a key of its own; the applicant gets the mail
 * once, and when the copy's time is over the case goes on without it.
 */
export async function sendMail(deps: MailDependencies, order: MailOrder): Promise<MailSent> {
  await appendBefore(deps, order.log);
  const key = mailKey(order);
  const sent = await transmit(deps, { key, dataVersion: order.dataVersion }, async () => {
    const mail = await writeMail(deps, order);
    return { mail, addresses: mail.cc ? [mail.to.address, mail.cc.address] : [mail.to.address] };
  });
  const unsure = sent.isUnconfirmed ? { unconfirmed: true as const } : {};
  if (!sent.isCopyDue) return { recipients: sent.recipients, ...unsure };
  if (sent.isFresh) throw failure('mail-copy-deferred');
  const recipients = sent.recipients + (await sendCopy(deps, order, key, sent));
  await fromStore(() => deps.outbox.settleCopy(key, recipients));
  return { recipients };
}

/** Tries the PIC's copy once more. @returns how many addresses it brought the mail to: one, or none any more */
async function sendCopy(
  deps: MailDependencies,
  order: MailOrder,
  key: string,
  { since }: Transmitted,
): Promise<0 | 1> {
  try {
    await transmit(deps, { key: copyKey(key), dataVersion: order.dataVersion }, async () => {
      const mail = await writeMail(deps, order);
      if (!mail.cc) throw failure('case-data-unavailable');
      return { mail, addresses: [mail.cc.address] };
    });
    return 1;
  } catch (error) {
    if (!(error instanceof ApplicationFailure)) throw error;
    const isOver = Date.now() - since.getTime() > COPY_PATIENCE_MS;
    if (!error.nonRetryable && !isOver) throw failure('mail-copy-deferred');
    log.warn('mail-copy-given-up', { key, failure: error.type });
    return 0;
  }
}
