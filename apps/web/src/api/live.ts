import { focusManager, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { checkConnection } from './connection.js';

/**
 * Refetches a query whenever the gateway tells of another version than the one that is shown; a browser reconnects by
 * itself.
 * @param address of the stream
 * @param shown undefined while there is nothing to keep current
 */
export function useLive(address: string, queryKey: QueryKey, shown: number | undefined): void {
  const queries = useQueryClient();
  const name = JSON.stringify(queryKey);
  const isShown = shown !== undefined;
  const version = useRef(shown);
  useEffect(() => {
    version.current = shown;
  }, [shown]);
  useEffect(() => {
    if (!isShown) return;
    const stream = new EventSource(address);
    stream.addEventListener('changed', ({ lastEventId }) => {
      if (lastEventId === String(version.current)) return;
      // Where nobody looks, it is asked for when somebody does again.
      const refetchType = focusManager.isFocused() ? 'active' : 'none';
      void queries.invalidateQueries({ queryKey: JSON.parse(name) as QueryKey, refetchType });
    });
    // A browser connects anew by itself, and does not tell whether anybody answers.
    stream.addEventListener('error', () => void checkConnection());
    return () => stream.close();
  }, [address, isShown, name, queries]);
}
