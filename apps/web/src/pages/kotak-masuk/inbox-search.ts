import { LETTER_NATURES, LEVELS } from '@tte/domain';
import type { Searched } from '../../lists/use-list-search.js';
import { dayIn, given, oneOf, stepIn, unitsIn } from '../../lists/search-values.js';

/** Reads the filters of the inbox from the address; what is not understood is left out. */
export const inboxSearch = (raw: Record<string, unknown>) =>
  given({
    jabatan: oneOf(LEVELS, raw['jabatan']),
    langkah: stepIn(raw['langkah']),
    satuan: unitsIn(raw['satuan']),
    sifat: oneOf(LETTER_NATURES, raw['sifat']),
    lewat: oneOf([true] as const, raw['lewat']),
    dikerjakan: oneOf(['saya', 'bebas'] as const, raw['dikerjakan']),
    dari: dayIn(raw['dari']),
    sampai: dayIn(raw['sampai']),
  });

/** Filters of the inbox, as they live in the address, and what it is searched by. */
export type InboxSearch = ReturnType<typeof inboxSearch> & Searched;

/** How many of the filters behind "Filter" are set. */
export const hiddenFilters = ({ satuan, sifat, dikerjakan, dari, sampai }: InboxSearch): number =>
  [satuan, sifat, dikerjakan, dari ?? sampai].filter((value) => value !== undefined).length;

/** Whether anything is filtered, so that an empty list does not mean that nothing waits. */
export const isFiltered = (search: InboxSearch): boolean => Object.keys(search).length > 0;
