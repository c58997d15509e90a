import { useListSearch } from '../../lists/use-list-search.js';
import { registrationsSearch } from '../../lists/registrations-search.js';

/** The filters of the list, and what it is searched by. */
export const useRegistrationsSearch = () => useListSearch('/pendaftaran', registrationsSearch);
