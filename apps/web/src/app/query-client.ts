import { ProblemError } from '@tte/client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { checkConnection } from '../api/connection.js';
import { isOffline, isPassing, wantsSignIn } from '../api/problems.js';
import { sessionQuery } from '../api/session.js';
import { endSession } from '../api/session-end.js';

const ATTEMPTS = 3;
const FORBIDDEN = 403;

/** Reads are repeated while the gateway asks for it or cannot be reached; nothing that decides is repeated unasked. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    if (wantsSignIn(error)) endSession();
    if (isOffline(error)) void checkConnection();
    // What one may do can end in the middle of work, as with a mandate; then the session says so.
    if (error instanceof ProblemError && error.status === FORBIDDEN) {
      void queries.invalidateQueries(sessionQuery);
    }
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => failures < ATTEMPTS && isPassing(error),
        retryDelay: (failures) => Math.min(4_000, 500 * 2 ** failures),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return queries;
}
