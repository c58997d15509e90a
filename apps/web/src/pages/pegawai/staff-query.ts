import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { searchedBy } from '../../api/search-text.js';
import { given } from '../../lists/search-values.js';

/** A person of the office as the gateway tells of them. */
export type Person = Schemas['StaffPerson'];

const PAGE = 50;

/** Where every list of the directory is kept, so that all are asked anew after a change. */
export const STAFF_KEY = ['staff'] as const;

/** The staff directory by name, page by page. */
export const staffQuery = (words: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...STAFF_KEY, 'halaman', words],
    queryFn: ({ pageParam: after, signal }) => {
      const params = { query: { ...given({ after }), limit: PAGE }, header: searchedBy(words) };
      return answer(api.GET('/api/v1/staff', { params, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
