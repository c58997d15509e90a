import { LETTER_NATURES, LEVELS } from '@tte/domain';
import type { Searched } from '../../lists/use-list-search.js';
import { dayIn, given, oneOf, stepIn, unitsIn } from '../../lists/search-values.js';

/** How the inbox can be sorted by hand; without one of these the urgent come first, then what is due first. */
export const SORTS = ['tenggat', 'terlama', 'terbaru'] as const;

/** Reads the filters of the inbox from the address; what is not understood is left out. */
export const inboxSearch = (raw: Record<string, unknown>) =>
  given({
    jabatan: oneOf(LEVELS, raw['jabatan']),
    langkah: stepIn(raw['langkah']),
    satuan: unitsIn(raw['satuan']),
    sifat: oneOf(LETTER_NATURES, raw['sifat']),
    lewat: oneOf([true] as const, raw['lewat']),
    ditunda: oneOf([true] as const, raw['ditunda']),
    dikerjakan: oneOf(['saya', 'bebas'] as const, raw['dikerjakan']),
    urut: oneOf(SORTS, raw['urut']),
    dari: dayIn(raw['dari']),
    sampai: dayIn(raw['sampai']),
  });

/** Filters of the inbox, as they live in the address, and what it is searched by. */
export type InboxSearch = ReturnType<typeof inboxSearch> & Searched;

/** How many of the filters behind "Filter" are set. */
export const hiddenFilters = ({ satuan, sifat, dikerjakan, dari, sampai }: InboxSearch): number =>
  [satuan, sifat, dikerjakan, dari ?? sampai].filter((value) => value !== undefined).length;

/** Whether anything is filtered, so that an empty list does not mean that nothing waits. */
export const isFiltered = ({ urut: _urut, ...filters }: InboxSearch): boolean =>
  Object.keys(filters).length > 0;
