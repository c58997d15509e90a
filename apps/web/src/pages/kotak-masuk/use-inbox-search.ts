import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSearchText } from '../../app/search-text.js';
import { given } from '../../app/search-values.js';
import { inboxSearch, type InboxSearch } from './inbox-search.js';

/** Changes some filters in the place of the present address; undefined takes a filter away. */
export type ChangeSearch = (changes: {
  readonly [Name in keyof InboxSearch]?: InboxSearch[Name] | undefined;
}) => void;

/** The filters of the inbox, which live in the address, and what it is searched by, which does not. */
export function useInboxSearch() {
  const filters = useSearch({ from: '/kantor/kotak-masuk' });
  const cari = useSearchText();
  const search: InboxSearch = given({ ...filters, cari });
  const navigate = useNavigate();
  const show = ({ cari: words, ...next }: InboxSearch) =>
    void navigate({ to: '/kotak-masuk', search: next, state: given({ cari: words }), replace: true });
  const change: ChangeSearch = (changes) => {
    const { cari: words, ...next } = { ...search, ...changes };
    show({ ...inboxSearch(next), ...given({ cari: words }) });
  };
  const clear = () => show({});
  return { search, change, clear };
}
