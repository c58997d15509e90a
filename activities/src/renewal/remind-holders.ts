import { cancellationSignal, heartbeat, log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { MailOrder, Reminded } from '@tte/contracts';
import { certificateLeft, endOfDayInWib } from '@tte/domain';
import { sendMail } from '../mail/send-mail.js';
import { fromStore } from '../store.js';
import type { RenewalPeriods, RenewalReminderDependencies } from './dependencies.js';
import { endingAccounts, type EndingAccount } from './ending-accounts.js';

/** The step of the registration by which the account was made. */
const ISSUED = 14;
const DAY = 24 * 60 * 60_000;

/**
 * Mails each holder whose certificate ends soon. One whose mail is refused does not stop the others; where it was not
 * refused for good the whole is tried again in the end, and what was sent is passed over.
 */
export async function remindHolders(deps: RenewalReminderDependencies, at: string): Promise<Reminded> {
  let due = 0;
  let failed = 0;
  let deferred: ApplicationFailure | undefined;
  for await (const account of endingAccounts(deps, at)) {
    cancellationSignal().throwIfAborted();
    heartbeat();
    const entry = await fromStore(() => deps.vault.entry(account.caseId));
    if (!entry || entry.status === 'erased' || entry.restriction) continue;
    due += 1;
    try {
      await sendMail(deps, orderOf(account, entry.dataVersion, reminderOf(account, deps.renewal, at)));
    } catch (error) {
      if (!(error instanceof ApplicationFailure) || !error.type?.startsWith('mail-')) throw error;
      log.warn('holder-not-reminded', { caseId: account.caseId, failure: error.type });
      if (error.nonRetryable) failed += 1;
      else deferred = error;
    }
  }
  if (deferred) throw deferred;
  return { due, failed };
}

/** Which of the reminders is due, by the days before the end that it is named after: the last whose time has come. */
function reminderOf({ validUntil }: EndingAccount, periods: RenewalPeriods, at: string): number {
  const left = certificateLeft(validUntil, Date.parse(at));
  const come = [periods.window, ...periods.remindBeforeEnd].filter((before) => before >= left);
  return Math.round(Math.min(...come) / DAY);
}

const orderOf = (
  { caseId, caseNumber, validUntil }: EndingAccount,
  dataVersion: number,
  days: number,
): MailOrder => ({
  log: { caseId, events: [] },
  dataVersion,
  mail: 'renewal-due',
  step: ISSUED,
  round: 1,
  occasion: `${validUntil}/${days}`,
  caseNumber,
  deadline: endOfDayInWib(validUntil),
});
