import { queryOptions } from '@tanstack/react-query';
import { REQUEST_KINDS, type RequestKind } from '@tte/domain';
import { answer, api, type Schemas } from '../../api/client.js';
import { given, oneOf } from '../../lists/search-values.js';

export type RequestItem = Schemas['DataRequests']['items'][number];
export type NewRequest = Schemas['NewDataRequest'];
export type RequestStep = Schemas['DataRequestStep'];

/** How the list can be narrowed down, as it stands in the address. */
export const REQUEST_FILTERS = ['terbuka', 'dijawab'] as const;
export type RequestFilter = (typeof REQUEST_FILTERS)[number];

/** Reads the filters of the list from the address; what is not understood is left out. */
export const requestsSearch = (raw: Record<string, unknown>) =>
  given({ status: oneOf(REQUEST_FILTERS, raw['status']), jenis: oneOf(REQUEST_KINDS, raw['jenis']) });

const ANEW_MS = 60_000;

/** Requests by state and kind, what is due first. */
export const requestsQuery = (status: RequestFilter | undefined, kind: RequestKind | undefined) =>
  queryOptions({
    queryKey: ['permintaan-data', 'daftar', status ?? null, kind ?? null],
    queryFn: ({ signal }) => {
      const open = status && (status === 'terbuka' ? ('true' as const) : ('false' as const));
      return answer(api.GET('/api/v1/data-requests', { params: { query: given({ open, kind }) }, signal }));
    },
    refetchInterval: ANEW_MS,
  });

export const registerRequest = (body: NewRequest, key: string) =>
  answer(api.POST('/api/v1/data-requests', { body, params: { header: { 'Idempotency-Key': key } } }));

export const takeStep = (requestId: string, body: RequestStep, key: string) =>
  answer(
    api.POST('/api/v1/data-requests/{requestId}/steps', {
      body,
      params: { path: { requestId }, header: { 'Idempotency-Key': key } },
    }),
  );
