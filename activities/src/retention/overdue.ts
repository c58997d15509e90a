import { CLOSED_STATUSES } from '@tte/domain';
import { pages } from '../pages.js';
import { fromStore } from '../store.js';
import type { RetentionDependencies } from './dependencies.js';

/** The rule by which a case's data are erased; it stays beside the erased entry. */
export type Ground = 'case-closed' | 'account-ended';

const PAGE = 100;

/** Ends without an account. An issued case is kept as long as its account, and then its own time. */
const WITHOUT_ACCOUNT = CLOSED_STATUSES.filter((status) => status !== 'issued');

interface Overdue {
  readonly caseIds: readonly string[];
  readonly ground: Ground;
}

/** Closed cases whose time of keeping is over at that time, page by page, also those that are erased already. */
export async function* overdue(
  { eventLog, periods }: RetentionDependencies,
  at: string,
): AsyncGenerator<Overdue> {
  const before = (period: number) => new Date(Date.parse(at) - period).toISOString();
  for (const status of WITHOUT_ACCOUNT) {
    const query = { status, sinceBefore: before(periods.closed), limit: PAGE };
    for await (const items of pages((page) => eventLog.cases({ ...query, ...page }))) {
      yield { caseIds: idsOf(items), ground: 'case-closed' };
    }
  }
  const query = { endedBefore: before(periods.account), limit: PAGE };
  for await (const accounts of pages((page) => eventLog.accounts({ ...query, ...page }))) {
    // A certificate is out before its case is closed: the last mail may be halted.
    const closed = { caseIds: idsOf(accounts), status: 'issued', limit: PAGE } as const;
    const { items } = await fromStore(() => eventLog.cases(closed));
    yield { caseIds: idsOf(items), ground: 'account-ended' };
  }
}

const idsOf = (items: readonly { readonly caseId: string }[]): readonly string[] =>
  items.map(({ caseId }) => caseId);
