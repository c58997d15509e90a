import { LEVELS } from '@tte/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../api/client.js';
import { holds, useSession } from '../api/session.js';
import { countInWindow } from '../ui/window-title.js';

const MINUTE_MS = 60_000;

/** Tells on the window's tab how many cases wait for the one who is signed in, and are not on hold, on every page. */
export function useWaitingCount(): void {
  const session = useSession();
  const { data } = useQuery({
    // Part of the inbox: what changes that changes this.
    queryKey: ['inbox', 'count'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/inbox', { params: { query: { limit: 1, held: 'false' } }, signal })),
    refetchInterval: MINUTE_MS,
    enabled: holds(session, ...LEVELS),
  });
  const count = data?.counts.total ?? 0;
  useEffect(() => {
    countInWindow(count);
    return () => countInWindow(0);
  }, [count]);
}
