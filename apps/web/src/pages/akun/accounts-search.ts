import type { Searched } from '../../lists/use-list-search.js';
import { given, oneOf, unitIn } from '../../lists/search-values.js';

/** Ends of validity to filter by: already past, or at most so many days away. */
export const ENDINGS = ['lewat', 30, 90] as const;

/** Whether accounts are still held, as far as nobody has revoked them. */
export const STATES = ['berlaku', 'dicabut'] as const;

/** Reads the filters of the registry from the address; what is not understood is left out. */
export const accountsSearch = (raw: Record<string, unknown>) =>
  given({
    status: oneOf(STATES, raw['status']),
    berakhir: oneOf(ENDINGS, raw['berakhir']),
    satuan: unitIn(raw['satuan']),
  });

/** Filters of the registry, as they live in the address, and what it is searched by. */
export type AccountsSearch = ReturnType<typeof accountsSearch> & Searched;
