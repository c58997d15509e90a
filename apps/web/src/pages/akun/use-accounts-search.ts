import { useListSearch } from '../../lists/use-list-search.js';
import { accountsSearch } from './accounts-search.js';

/** The filters of the registry, and what it is searched by. */
export const useAccountsSearch = () => useListSearch('/akun', accountsSearch);
