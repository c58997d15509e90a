import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';

/** What forms of this installation offer, such as its organisational units. It changes with a release alone. */
export const referenceQuery = queryOptions({
  queryKey: ['reference'],
  staleTime: Infinity,
  queryFn: () => answer(api.GET('/api/v1/reference')),
});
