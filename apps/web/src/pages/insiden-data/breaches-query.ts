import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';

export type BreachItem = Schemas['DataBreaches']['items'][number];
export type Breach = Schemas['DataBreach'];
export type NewBreach = Schemas['NewDataBreach'];
export type BreachStep = Schemas['DataBreachStep'];

export const breachesQuery = queryOptions({
  queryKey: ['insiden-data', 'daftar'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/data-breaches', { signal })),
  refetchInterval: 60_000,
});

export const breachQuery = (breachId: string) =>
  queryOptions({
    queryKey: ['insiden-data', breachId],
    queryFn: ({ signal }): Promise<Breach> =>
      answer(api.GET('/api/v1/data-breaches/{breachId}', { params: { path: { breachId } }, signal })),
  });

const keyed = (key: string) => ({ 'Idempotency-Key': key });

export const registerBreach = (body: NewBreach, key: string) =>
  answer(api.POST('/api/v1/data-breaches', { body, params: { header: keyed(key) } }));

export const takeStep = (breachId: string, body: BreachStep, key: string) =>
  answer(
    api.POST('/api/v1/data-breaches/{breachId}/steps', {
      body,
      params: { path: { breachId }, header: keyed(key) },
    }),
  );
