import { useLocation } from '@tanstack/react-router';
import { wordsIn } from './search-values.js';

/** What a list is searched by, beside the filters that stand in its address. */
export interface Searched {
  readonly cari?: string;
}

declare module '@tanstack/react-router' {
  // The words may name a person, so they go with the page's place in the history, and never stand in an address.
  interface HistoryState {
    cari?: string;
  }
}

/** The words that the list of this page is searched by; they are there again after a reload, and on coming back. */
export const useSearchText = (): string | undefined =>
  useLocation({ select: ({ state }) => wordsIn(state.cari) });
