import { useNavigate, useSearch } from '@tanstack/react-router';
import { inboxSearch, type InboxSearch } from './inbox-search.js';

/** Changes some filters in the address, in the place of the present one; undefined takes a filter away. */
export type ChangeSearch = (changes: {
  readonly [Name in keyof InboxSearch]?: InboxSearch[Name] | undefined;
}) => void;

/** The filters of the inbox, which live in the address. */
export function useInboxSearch() {
  const search = useSearch({ from: '/kantor/kotak-masuk' });
  const navigate = useNavigate();
  const show = (next: InboxSearch) => void navigate({ to: '/kotak-masuk', search: next, replace: true });
  const change: ChangeSearch = (changes) => show(inboxSearch({ ...search, ...changes }));
  const clear = () => show({});
  return { search, change, clear };
}
