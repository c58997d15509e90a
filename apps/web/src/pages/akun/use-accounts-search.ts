import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSearchText } from '../../app/search-text.js';
import { given } from '../../app/search-values.js';
import { accountsSearch, type AccountsSearch } from './accounts-search.js';

type Changes = { readonly [Name in keyof AccountsSearch]?: AccountsSearch[Name] | undefined };

/** The filters of the registry, which live in the address, and what it is searched by, which does not. */
export function useAccountsSearch() {
  const filters = useSearch({ from: '/kantor/akun' });
  const cari = useSearchText();
  const search: AccountsSearch = given({ ...filters, cari });
  const navigate = useNavigate();
  const show = ({ cari: words, ...next }: AccountsSearch) =>
    void navigate({ to: '/akun', search: next, state: given({ cari: words }), replace: true });
  /** Changes some filters in the place of the present address; undefined takes a filter away. */
  const change = (changes: Changes) => {
    const { cari: words, ...next } = { ...search, ...changes };
    show({ ...accountsSearch(next), ...given({ cari: words }) });
  };
  const clear = () => show({});
  return { search, change, clear };
}
