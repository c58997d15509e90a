import { useListSearch } from '../../lists/use-list-search.js';
import { casesSearch } from '../../lists/cases-search.js';

/** The filters of the list, and what it is searched by. */
export const useCasesSearch = () => useListSearch('/berkas', casesSearch);
