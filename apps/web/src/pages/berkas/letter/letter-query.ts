import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';

/** The letter's bytes. Each reading is recorded, so it is read once and only where somebody wants it. */
export const letterQuery = (caseId: string, letterRef: string) =>
  queryOptions({
    queryKey: ['surat', caseId, letterRef],
    staleTime: Infinity,
    gcTime: 10 * 60_000,
    refetchOnReconnect: false,
    queryFn: (): Promise<Blob> =>
      answer(
        api.GET('/api/v1/cases/{caseId}/letter', {
          params: { path: { caseId }, query: { disposition: 'inline' } },
          parseAs: 'blob',
        }),
      ),
  });
