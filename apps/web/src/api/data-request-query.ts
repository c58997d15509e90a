import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from './client.js';

/** A request of a person about their data, with its record. */
export type DataRequest = Schemas['DataRequest'];

export const dataRequestQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['permintaan-data', requestId],
    // What was done on the page of rights is on its record at once.
    refetchOnMount: 'always',
    queryFn: ({ signal }): Promise<DataRequest> =>
      answer(api.GET('/api/v1/data-requests/{requestId}', { params: { path: { requestId } }, signal })),
  });
