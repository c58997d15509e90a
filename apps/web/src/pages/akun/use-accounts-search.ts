import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { given, wordsIn } from '../../app/search-values.js';
import { accountsSearch, type AccountsSearch } from './accounts-search.js';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Words that a list is searched by; they are of persons, so they are kept beside the address. */
    readonly cari?: string;
  }
}

type Changes = { readonly [Name in keyof AccountsSearch]?: AccountsSearch[Name] | undefined };

/** The filters of the registry, which live in the address, and the words, which live in its place in the history. */
export function useAccountsSearch() {
  const search = useSearch({ from: '/kantor/akun' });
  const words = useLocation({ select: ({ state }) => wordsIn(state.cari) });
  const navigate = useNavigate();
  const show = (next: AccountsSearch, cari: string | undefined) =>
    void navigate({ to: '/akun', search: next, state: given({ cari }), replace: true });
  /** Changes some filters; undefined takes a filter away. */
  const change = (changes: Changes) => show(accountsSearch({ ...search, ...changes }), words);
  const searchFor = (text: string) => show(search, wordsIn(text));
  const clear = () => show({}, undefined);
  return { search, words, change, searchFor, clear };
}
