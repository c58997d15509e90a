import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';

/** The letter's bytes. Each reading is recorded, so it is read once and only where somebody wants it. */
export const letterQuery = (registrationId: string, letterRef: string) =>
  queryOptions({
    queryKey: ['surat', registrationId, letterRef],
    staleTime: Infinity,
    gcTime: 10 * 60_000,
    refetchOnReconnect: false,
    queryFn: (): Promise<Blob> =>
      answer(
        api.GET('/api/v1/registrations/{registrationId}/letter', {
          params: { path: { registrationId }, query: { disposition: 'inline' } },
          parseAs: 'blob',
        }),
      ),
  });
