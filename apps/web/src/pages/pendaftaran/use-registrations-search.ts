import { useListSearch } from '../../app/use-list-search.js';
import { registrationsSearch } from './registrations-search.js';

/** The filters of the list, and what it is searched by. */
export const useRegistrationsSearch = () => useListSearch('/pendaftaran', registrationsSearch);
