import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { operations } from '@tte/client';
import { answer, api, type Schemas } from '../../api/client.js';
import { searchedBy } from '../../api/search-text.js';
import { procedureIn } from '../../lists/kinds.js';
import { given } from '../../lists/search-values.js';
import type { CasesSearch } from '../../lists/cases-search.js';
import type { Format } from '../../ui/export/use-export.js';

/** A case as the list shows it. */
export type CaseItem = Schemas['CaseList']['items'][number];

type CasesQuery = NonNullable<operations['listCases']['parameters']['query']>;

const PAGE = 25;
/** The list has no stream of changes; it is asked anew so often. */
const ANEW_MS = 30_000;
const OPEN = { berjalan: 'true', selesai: 'false' } as const;

/** What the gateway is asked for, from the filters in the address. */
export const casesFilter = (search: CasesSearch): CasesQuery =>
  given({
    procedure: search.jenis && procedureIn(search.jenis),
    open: search.berkas && OPEN[search.berkas],
    status: search.status,
    step: search.langkah,
    waitingOn: search.menunggu,
    unit: search.satuan,
    overdue: search.lewat && ('true' as const),
  });

/** The same as a table that leaves. */
export const exportedCases = (search: CasesSearch, format: Format) =>
  api.GET('/api/v1/cases/export', {
    params: { query: { ...casesFilter(search), format }, header: searchedBy(search.cari) },
    parseAs: 'blob',
  });

/** All cases that the caller may see, the latest first, page by page. */
export const casesQuery = (search: CasesSearch) =>
  infiniteQueryOptions({
    queryKey: ['cases', search],
    queryFn: ({ pageParam: after, signal }) => {
      const query = { ...casesFilter(search), ...given({ after }), limit: PAGE };
      return answer(api.GET('/api/v1/cases', { params: { query, header: searchedBy(search.cari) }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ANEW_MS,
  });
