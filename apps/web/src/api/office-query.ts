import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from './client.js';

/** How the office is reached; the same until the gateway is set up anew. */
export const officeQuery = queryOptions({
  queryKey: ['kantor'],
  staleTime: 60 * 60_000,
  queryFn: (): Promise<Schemas['Office']> => answer(api.GET('/api/v1/office')),
});
