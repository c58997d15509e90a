import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { given } from '../../lists/search-values.js';

/** A mandate as the gateway tells it. */
export type Mandate = Schemas['Mandate'];
/** A post that can be held by a stand-in. */
export type Level = Mandate['post'];

/** A year of an office has fewer. */
const PAGE = 100;
/** The list has no stream of changes; it is asked anew so often. */
const ANEW_MS = 30_000;

/** All mandates, the latest first, page by page. */
export const mandatesQuery = infiniteQueryOptions({
  queryKey: ['mandates'],
  queryFn: ({ pageParam: after, signal }) => {
    const query = { ...given({ after }), limit: PAGE };
    return answer(api.GET('/api/v1/mandates', { params: { query }, signal }));
  },
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
  placeholderData: keepPreviousData,
  refetchInterval: ANEW_MS,
});
