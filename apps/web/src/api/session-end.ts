import { useSyncExternalStore } from 'react';

let isOver = false;
const listeners = new Set<() => void>();

/** The gateway no longer knows who this is. */
export function endSession(): void {
  isOver = true;
  for (const listener of listeners) listener();
}

/** Whether the session ended while this page was open. */
export const useSessionEnd = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOver,
  );
