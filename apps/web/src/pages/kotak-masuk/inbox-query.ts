import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { operations } from '@tte/client';
import { answer, api, type Schemas } from '../../api/client.js';
import { decidedNow } from '../../api/decided.js';
import { searchedBy } from '../../api/search-text.js';
import { given } from '../../lists/search-values.js';
import type { InboxSearch } from './inbox-search.js';

/** A letter with those of its cases that wait for the caller at one step. */
export type InboxLetter = Schemas['Inbox']['letters'][number];
/** A case that waits for the caller. */
export type InboxItem = InboxLetter['items'][number];

type InboxQuery = NonNullable<operations['listInbox']['parameters']['query']>;

const PAGE = 25;
/** How long cases have waited is told anew so often. */
const MINUTE_MS = 60_000;
const CLAIMED = { saya: 'mine', bebas: 'free' } as const;

const SORTED = { tenggat: 'due', terlama: 'oldest', terbaru: 'newest' } as const;

/** What the gateway is asked for, from the filters in the address. */
export const inboxFilter = (search: InboxSearch): InboxQuery =>
  given({
    post: search.jabatan,
    step: search.langkah,
    unit: search.satuan && [...search.satuan],
    nature: search.sifat,
    overdue: search.lewat && ('true' as const),
    held: search.ditunda && ('true' as const),
    claimed: search.dikerjakan && CLAIMED[search.dikerjakan],
    sort: search.urut && SORTED[search.urut],
    receivedFrom: search.dari,
    receivedUntil: search.sampai,
  });

/** The inbox, page by page. What has been decided in this tab is left out from the start. */
export const inboxQuery = (search: InboxSearch) =>
  infiniteQueryOptions({
    queryKey: ['inbox', search],
    queryFn: ({ pageParam: after, signal }) => {
      const decided = decidedNow().map(({ caseId, seq }) => `${caseId}:${seq}`);
      const query = { ...inboxFilter(search), ...given({ after }), decided, limit: PAGE };
      return answer(api.GET('/api/v1/inbox', { params: { query, header: searchedBy(search.cari) }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE_MS,
  });
