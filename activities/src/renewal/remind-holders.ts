import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { MailOrder, Reminded } from '@tte/contracts';
import { certificateLeft, endOfDayInWib } from '@tte/domain';
import { sendEach } from '../mail/send-each.js';
import { fromStore } from '../store.js';
import type { RenewalPeriods, RenewalReminderDependencies } from './dependencies.js';
import { endingAccounts, type EndingAccount } from './ending-accounts.js';

/** The step of the registration by which the account was made. */
const ISSUED = 14;
const DAY = 24 * 60 * 60_000;

/** Mails each holder whose certificate ends soon. */
export async function remindHolders(deps: RenewalReminderDependencies, at: string): Promise<Reminded> {
  const { sent, failed } = await sendEach(deps, dueOrders(deps, at), 'holder-not-reminded');
  return { due: sent + failed, failed };
}

async function* dueOrders(deps: RenewalReminderDependencies, at: string): AsyncGenerator<MailOrder> {
  for await (const account of endingAccounts(deps, at)) {
    cancellationSignal().throwIfAborted();
    heartbeat();
    const entry = await fromStore(() => deps.vault.entry(account.caseId));
    if (!entry || entry.status === 'erased' || entry.restriction) continue;
    yield orderOf(account, entry.dataVersion, reminderOf(account, deps.renewal, at));
  }
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
