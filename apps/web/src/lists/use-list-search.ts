import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { given, wordsIn } from './search-values.js';

/** What a list is searched by, beside the filters that stand in its address. */
export interface Searched {
  readonly cari?: string;
}

/** Filters to be changed; undefined takes one away. */
export type ChangesOf<Search> = { readonly [Name in keyof Search]?: Search[Name] | undefined };

declare module '@tanstack/react-router' {
  // The words may name a person, so they go with the page's place in the history, and never stand in an address.
  interface HistoryState {
    cari?: string;
  }
}

/**
 * The filters of a list, which live in the address, and what it is searched by, which does not; both are there again
 * after a reload, and on coming back.
 * @param to the list's address
 * @param read reads its filters from there
 */
export function useListSearch<Filters extends object>(
  to: '/akun' | '/kotak-masuk' | '/berkas' | '/pegawai',
  read: (raw: Record<string, unknown>) => Filters,
) {
  type Search = Filters & Searched;
  const filters = read(useSearch({ from: `/kantor${to}` as const }));
  const cari = useLocation({ select: ({ state }) => wordsIn(state.cari) });
  const search = { ...filters, ...given({ cari }) } as Search;
  const navigate = useNavigate();
  const show = (next: object, words: string | undefined) =>
    void navigate({ to, search: next, state: given({ cari: words }), replace: true });
  /** Changes some filters in the place of the present address. */
  const change = (changes: ChangesOf<Search>) => {
    const { cari: words, ...next }: ChangesOf<Search> & { readonly cari?: string | undefined } = {
      ...search,
      ...changes,
    };
    show(read(next), words);
  };
  /** Sets these filters and no others; what is searched for stays. */
  const apply = (next: Readonly<Record<string, unknown>>) => show(read(next), cari);
  const clear = () => show({}, undefined);
  return { search, filters, change, apply, clear };
}
