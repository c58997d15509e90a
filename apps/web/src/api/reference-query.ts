import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from './client.js';

export type Reference = Schemas['Reference'];

/** What forms of this installation offer and accept; an admin changes it now and then. */
export const referenceQuery = queryOptions({
  queryKey: ['acuan'],
  staleTime: 60_000,
  queryFn: (): Promise<Reference> => answer(api.GET('/api/v1/reference')),
});
