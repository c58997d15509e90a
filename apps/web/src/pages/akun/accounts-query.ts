import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { operations } from '@tte/client';
import { answer, api, type Schemas } from '../../api/client.js';
import { given } from '../../app/search-values.js';
import { todayInWib } from '../../words/dates.js';
import type { AccountsSearch } from './accounts-search.js';
import { endingBefore } from './validity.js';

/** Somebody who holds an account. */
export type Account = Schemas['AccountList']['items'][number];

type AccountsQuery = NonNullable<operations['listAccounts']['parameters']['query']>;

const PAGE = 25;

/** What the gateway is asked for, from the filters and the words. */
export const accountsFilter = (
  { berakhir, satuan }: AccountsSearch,
  words: string | undefined,
  today: string = todayInWib(),
): Pick<AccountsQuery, 'q' | 'unit' | 'endingBefore'> =>
  given({
    q: words,
    unit: satuan,
    endingBefore: berakhir && endingBefore(berakhir, today),
  });

/** Holders of accounts, the latest certificate first, page by page. */
export const accountsQuery = (search: AccountsSearch, words: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['akun', search, words],
    queryFn: ({ pageParam: after, signal }) => {
      const query = { ...accountsFilter(search, words), ...given({ after }), limit: PAGE };
      return answer(api.GET('/api/v1/accounts', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
