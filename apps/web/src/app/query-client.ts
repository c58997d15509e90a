import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isPassing, wantsSignIn } from '../api/problems.js';
import { endSession } from './session-end.js';

const ATTEMPTS = 3;

const noticeEnd = (error: unknown): void => {
  if (wantsSignIn(error)) endSession();
};

/** Reads are repeated while the gateway asks for it or cannot be reached; nothing that decides is repeated unasked. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ onError: noticeEnd }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => failures < ATTEMPTS && isPassing(error),
        retryDelay: (failures) => Math.min(4_000, 500 * 2 ** failures),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
