import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { checkConnection } from './connection.js';

/**
 * Refetches a query whenever the gateway says that something changed. The first event tells the present version only;
 * a browser reconnects by itself.
 * @param address of the stream
 */
export function useLive(address: string, queryKey: QueryKey): void {
  const queries = useQueryClient();
  const name = JSON.stringify(queryKey);
  useEffect(() => {
    const stream = new EventSource(address);
    let known: string | undefined;
    stream.addEventListener('changed', ({ lastEventId }) => {
      if (known !== undefined && known !== lastEventId) {
        void queries.invalidateQueries({ queryKey: JSON.parse(name) as QueryKey });
      }
      known = lastEventId;
    });
    // A browser connects anew by itself, and does not tell whether anybody answers.
    stream.addEventListener('error', () => void checkConnection());
    return () => stream.close();
  }, [address, name, queries]);
}
