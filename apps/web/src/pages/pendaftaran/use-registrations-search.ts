import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSearchText } from '../../app/search-text.js';
import { given } from '../../app/search-values.js';
import { registrationsSearch, type RegistrationsSearch } from './registrations-search.js';

type Changes = { readonly [Name in keyof RegistrationsSearch]?: RegistrationsSearch[Name] | undefined };

/** The filters of the list, which live in the address, and what it is searched by, which does not. */
export function useRegistrationsSearch() {
  const filters = useSearch({ from: '/kantor/pendaftaran' });
  const cari = useSearchText();
  const search: RegistrationsSearch = given({ ...filters, cari });
  const navigate = useNavigate();
  const show = ({ cari: words, ...next }: RegistrationsSearch) =>
    void navigate({ to: '/pendaftaran', search: next, state: given({ cari: words }), replace: true });
  /** Changes some filters in the place of the present address; undefined takes a filter away. */
  const change = (changes: Changes) => {
    const { cari: words, ...next } = { ...search, ...changes };
    show({ ...registrationsSearch(next), ...given({ cari: words }) });
  };
  const clear = () => show({});
  return { search, change, clear };
}
