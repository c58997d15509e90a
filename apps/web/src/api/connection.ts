import { useSyncExternalStore } from 'react';

const AGAIN_MS = 3_000;
const PATIENCE_MS = 5_000;

let isAway = false;
let isAsking = false;
const listeners = new Set<() => void>();

function tell(away: boolean): void {
  isAway = away;
  for (const listener of listeners) listener();
}

const answers = async (): Promise<boolean> => {
  try {
    const { ok } = await fetch('/api/v1/health/live', { signal: AbortSignal.timeout(PATIENCE_MS) });
    return ok;
  } catch {
    return false;
  }
};

/** Something did not come through: asks whether the gateway is there, and goes on asking until it is. */
export async function checkConnection(): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  while (!(await answers())) {
    tell(true);
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  isAsking = false;
  tell(false);
}

/** Whether the gateway could be reached when it was last asked for. */
export const useIsReachable = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => !isAway,
  );
