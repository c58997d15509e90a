import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { given } from '../../lists/search-values.js';
import type { MailFilter } from './mails-search.js';

/** A mail as the list shows it. */
export type MailItem = Schemas['MailList']['items'][number];

const PAGE = 25;
/** The list has no stream of changes; it is asked anew so often. */
const ANEW_MS = 30_000;

const STATES = {
  'belum-pasti': 'unconfirmed',
  gagal: 'failed',
  kembali: 'bounced',
  selesai: 'settled',
} as const satisfies Record<MailFilter, string>;

/** The mails that want somebody to do something, or were seen to, the latest first, page by page. */
export const mailsQuery = (filter: MailFilter | undefined) =>
  infiniteQueryOptions({
    queryKey: ['mails', filter ?? 'semua'],
    queryFn: ({ pageParam: after, signal }) => {
      const query = { ...given({ after, state: filter && STATES[filter] }), limit: PAGE };
      return answer(api.GET('/api/v1/mails', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ANEW_MS,
  });
