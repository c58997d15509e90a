import { useListSearch } from '../../lists/use-list-search.js';
import { inboxSearch } from './inbox-search.js';

/** The filters of the inbox, and what it is searched by. */
export const useInboxSearch = () => useListSearch('/kotak-masuk', inboxSearch);

/** Changes some filters of the inbox; undefined takes one away. */
export type ChangeSearch = ReturnType<typeof useInboxSearch>['change'];
