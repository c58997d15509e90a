import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../api/client.js';
import { caseQuery } from '../case-query.js';

export type Attachment = Schemas['Attachments']['items'][number];

/** What lies beside a case's letter; it is read again whenever the case is. */
export const attachmentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseQuery(caseId).queryKey, 'lampiran'],
    queryFn: (): Promise<Schemas['Attachments']> =>
      answer(api.GET('/api/v1/cases/{caseId}/attachments', { params: { path: { caseId } } })),
  });

/** An attachment's bytes. Each reading is recorded, so it is read once and only where somebody wants it. */
export const attachmentQuery = (caseId: string, attachmentId: string) =>
  queryOptions({
    queryKey: ['isi lampiran', caseId, attachmentId],
    staleTime: Infinity,
    gcTime: 10 * 60_000,
    refetchOnReconnect: false,
    queryFn: (): Promise<Blob> =>
      answer(
        api.GET('/api/v1/cases/{caseId}/attachments/{attachmentId}', {
          params: { path: { caseId, attachmentId }, query: { disposition: 'inline' } },
          parseAs: 'blob',
        }),
      ),
  });
