import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';

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
    return () => stream.close();
  }, [address, name, queries]);
}
