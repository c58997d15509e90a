import { useNavigate, useSearch } from '@tanstack/react-router';
import { registrationsSearch, type RegistrationsSearch } from './registrations-search.js';

type Changes = { readonly [Name in keyof RegistrationsSearch]?: RegistrationsSearch[Name] | undefined };

/** The filters of the list, which live in the address. */
export function useRegistrationsSearch() {
  const search = useSearch({ from: '/kantor/pendaftaran' });
  const navigate = useNavigate();
  const show = (next: RegistrationsSearch) =>
    void navigate({ to: '/pendaftaran', search: next, replace: true });
  /** Changes some filters in the place of the present address; undefined takes a filter away. */
  const change = (changes: Changes) => show(registrationsSearch({ ...search, ...changes }));
  const clear = () => show({});
  return { search, change, clear };
}
