import type { ClosedStatus } from '@tte/domain';
import type { Page } from '@tte/event-log';
import { fromStore } from '../store.js';
import type { RetentionDependencies } from './dependencies.js';

/** The rule by which a case's data are erased; it stays beside the erased entry. */
export type Ground = 'case-closed' | 'account-ended';

const PAGE = 100;

/** Ends without an account. An issued case is kept as long as its account, and then its own time. */
const WITHOUT_ACCOUNT = [
  'rejected',
  'withdrawn',
  'expired',
  'superseded',
] as const satisfies readonly ClosedStatus[];

interface Overdue {
  readonly registrationIds: readonly string[];
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
    for await (const registrationIds of pages((page) => eventLog.registrations({ ...query, ...page }))) {
      yield { registrationIds, ground: 'case-closed' };
    }
  }
  const query = { endedBefore: before(periods.account), limit: PAGE };
  for await (const registrationIds of pages((page) => eventLog.accounts({ ...query, ...page }))) {
    // A certificate is out before its case is closed: the last mail may be halted.
    const closed = { registrationIds, status: 'issued', limit: PAGE } as const;
    const { items } = await fromStore(() => eventLog.registrations(closed));
    yield { registrationIds: items.map(({ registrationId }) => registrationId), ground: 'account-ended' };
  }
}

type Read = (page: { readonly after?: string }) => Promise<Page<{ readonly registrationId: string }>>;

async function* pages(read: Read): AsyncGenerator<readonly string[]> {
  let after: string | undefined;
  do {
    const { items, next } = await fromStore(() => read(after === undefined ? {} : { after }));
    yield items.map(({ registrationId }) => registrationId);
    after = next;
  } while (after !== undefined);
}
