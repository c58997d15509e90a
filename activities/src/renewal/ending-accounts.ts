import { certificateLeft, dayInWib, lastDayOf } from '@tte/domain';
import type { AccountView, EventLog } from '@tte/event-log';
import { pages } from '../pages.js';
import type { RenewalReminderDependencies } from './dependencies.js';

const PAGE = 100;

/** An account whose certificate's end is known. */
export type EndingAccount = AccountView & { readonly validUntil: string };

/** Accounts whose certificates end within the window at that time, and of which no case decides already. */
export async function* endingAccounts(
  { eventLog, renewal }: Pick<RenewalReminderDependencies, 'eventLog' | 'renewal'>,
  at: string,
): AsyncGenerator<EndingAccount> {
  const decided = await accountsWithCases(eventLog);
  const now = Date.parse(at);
  const endedBefore = new Date(now + renewal.window).toISOString();
  const query = { endsFrom: dayInWib(at), endedBefore, ended: false, limit: PAGE };
  for await (const accounts of pages((page) => eventLog.accounts({ ...query, ...page }))) {
    for (const account of accounts) {
      const ending = endingOf(account);
      if (!ending || decided.has(account.caseId)) continue;
      const left = certificateLeft(ending.validUntil, now);
      if (left > 0 && left <= renewal.window) yield ending;
    }
  }
}

const endingOf = ({ validUntil, ...account }: AccountView): EndingAccount | undefined =>
  validUntil === undefined || account.lapsed ? undefined : { ...account, validUntil: lastDayOf(validUntil) };

/** Accounts that an open case renews or ends. */
async function accountsWithCases(eventLog: Pick<EventLog, 'cases'>): Promise<ReadonlySet<string>> {
  const accounts = new Set<string>();
  for (const procedure of ['renewal', 'revocation'] as const) {
    const query = { procedure, open: true, limit: PAGE };
    for await (const cases of pages((page) => eventLog.cases({ ...query, ...page }))) {
      for (const { state } of cases) {
        if (state.status !== 'new' && 'accountOf' in state.facts) accounts.add(state.facts.accountOf);
      }
    }
  }
  return accounts;
}
