import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { given } from '../../lists/search-values.js';

/** How the chains stand, as the gateway tells it. */
export type AuditState = Schemas['AuditState'];
export type Checkpoint = Schemas['Checkpoint'];
export type VerificationRun = NonNullable<AuditState['lastVerification']>;

const PAGE = 10;
/** What is sealed by schedule shows by itself. */
const ANEW_MS = 60_000;
/** A verification that runs is watched. */
const WATCHED_MS = 2_000;

export const AUDIT_KEY = ['audit'] as const;

/** How all chains stand. */
export const stateQuery = queryOptions({
  queryKey: [...AUDIT_KEY, 'state'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/audit', { signal })),
  refetchInterval: ({ state }) => (state.data?.verification === 'running' ? WATCHED_MS : ANEW_MS),
});

/** Checkpoints, newest first, page by page. */
export const checkpointsQuery = infiniteQueryOptions({
  queryKey: [...AUDIT_KEY, 'checkpoints'],
  queryFn: ({ pageParam: after, signal }) =>
    answer(
      api.GET('/api/v1/audit/checkpoints', {
        params: { query: { ...given({ after }), limit: PAGE } },
        signal,
      }),
    ),
  initialPageParam: undefined as number | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});
