import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useId, useRef } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The dialog that is open over the page at this place of the history. */
    dialog?: string;
  }
}

/**
 * The browser's Back closes what is open over a page and leaves the page: whoever works on a phone has no other key for
 * it. While it is open it has a place of its own in the history, which goes with it.
 */
export function useBackCloses(isOpen: boolean, onClose: () => void): void {
  const { navigate, history } = useRouter();
  const id = useId();
  const isHere = useLocation({ select: ({ state }) => state.dialog === id });
  const wasHere = useRef(false);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOpen) return;
    void navigate({
      to: '.',
      search: true,
      hash: true,
      state: (state) => ({ ...state, dialog: id }),
      resetScroll: false,
    });
    return () => {
      wasHere.current = false;
      // Where one has gone on to another page meanwhile, there is nothing to take back.
      if (history.location.state.dialog === id) history.back();
    };
  }, [isOpen, navigate, history, id]);
  useEffect(() => {
    if (isOpen && wasHere.current && !isHere) close();
    wasHere.current = isHere;
  }, [isOpen, isHere]);
}
