import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { checkConnection } from '../api/connection.js';
import { isOffline, isPassing, wantsSignIn } from '../api/problems.js';
import { endSession } from '../api/session-end.js';

const ATTEMPTS = 3;

const notice = (error: unknown): void => {
  if (wantsSignIn(error)) endSession();
  if (isOffline(error)) void checkConnection();
};

/** Reads are repeated while the gateway asks for it or cannot be reached; nothing that decides is repeated unasked. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => failures < ATTEMPTS && isPassing(error),
        retryDelay: (failures) => Math.min(4_000, 500 * 2 ** failures),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
