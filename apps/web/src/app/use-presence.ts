import { useIdle } from '@mantine/hooks';
import { focusManager } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Without a key or a movement for so long, nobody sits at the window. */
const AWAY_MS = 5 * 60_000;

/**
 * Pages ask the gateway by themselves only while somebody is there: a session that is left alone comes to its end.
 * Why: docs/decisions/0039-an-open-window-is-not-at-work.md
 */
export function usePresence(): void {
  const isAway = useIdle(AWAY_MS, { initialState: false });
  useEffect(() => {
    focusManager.setFocused(isAway ? false : undefined);
    return () => focusManager.setFocused(undefined);
  }, [isAway]);
}
