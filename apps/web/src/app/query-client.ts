import { QueryClient } from '@tanstack/react-query';
import { isPassing } from '../api/problems.js';

const ATTEMPTS = 3;

/** Reads are repeated while the gateway asks for it or cannot be reached; nothing that decides is repeated unasked. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => failures < ATTEMPTS && isPassing(error),
        retryDelay: (failures) => Math.min(4_000, 500 * 2 ** failures),
      },
      mutations: { retry: false },
    },
  });
