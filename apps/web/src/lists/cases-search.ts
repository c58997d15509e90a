import { LEVELS } from '@tte/domain';
import type { Searched } from './use-list-search.js';
import { kindIn } from './kinds.js';
import { given, oneOf, stepIn, unitIn } from './search-values.js';
import { STATUSES } from '../words/statuses.js';

/** Whom a case can wait for. */
export const WAITED_FOR = [...LEVELS, 'pemohon', 'sistem', 'bsre'] as const;

/** Reads the filters of the list from the address; what is not understood is left out. */
export const casesSearch = (raw: Record<string, unknown>) =>
  given({
    jenis: kindIn(raw['jenis']),
    berkas: oneOf(['berjalan', 'selesai'] as const, raw['berkas']),
    status: oneOf(STATUSES, raw['status']),
    langkah: stepIn(raw['langkah']),
    menunggu: oneOf(WAITED_FOR, raw['menunggu']),
    satuan: unitIn(raw['satuan']),
    lewat: oneOf([true] as const, raw['lewat']),
  });

/** Filters of the list, as they live in the address, and what it is searched by. */
export type CasesSearch = ReturnType<typeof casesSearch> & Searched;
