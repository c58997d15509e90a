import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { operations } from '@tte/client';
import { answer, api, type Schemas } from '../../api/client.js';
import { searchedBy } from '../../api/search-text.js';
import { given } from '../../lists/search-values.js';
import type { Format } from '../../ui/export/use-export.js';
import { todayInWib } from '../../words/dates.js';
import type { AccountsSearch } from './accounts-search.js';
import { endingBefore } from './validity.js';

/** Somebody who holds an account, or held it until it was revoked. */
export type Account = Schemas['AccountList']['items'][number];

type AccountsQuery = NonNullable<operations['listAccounts']['parameters']['query']>;

const PAGE = 25;
const ASKED = { berlaku: 'held', dicabut: 'ended' } as const;

/** What the gateway is asked for, from the filters in the address. */
export const accountsFilter = (
  { status, berakhir, satuan }: AccountsSearch,
  today: string = todayInWib(),
): Pick<AccountsQuery, 'state' | 'unit' | 'endingBefore'> =>
  given({
    state: status && ASKED[status],
    unit: satuan,
    endingBefore: berakhir && endingBefore(berakhir, today),
  });

/** The same as a table that leaves. */
export const exportedAccounts = (search: AccountsSearch, format: Format) =>
  api.GET('/api/v1/accounts/export', {
    params: { query: { ...accountsFilter(search), format }, header: searchedBy(search.cari) },
    parseAs: 'blob',
  });

/** Holders of accounts, the latest certificate first, page by page. */
export const accountsQuery = (search: AccountsSearch) =>
  infiniteQueryOptions({
    queryKey: ['akun', search],
    queryFn: ({ pageParam: after, signal }) => {
      const query = { ...accountsFilter(search), ...given({ after }), limit: PAGE };
      return answer(
        api.GET('/api/v1/accounts', { params: { query, header: searchedBy(search.cari) }, signal }),
      );
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
