import { isSubject } from '@tte/domain';
import { dayIn, given, oneOf } from '../../lists/search-values.js';

/** How an attempt ended, as the address says it and as people read it. */
export const OUTCOMES = { dilihat: 'Melihat', ditolak: 'Ditolak' } as const;
export type OutcomeName = keyof typeof OUTCOMES;
const OUTCOME_NAMES = Object.keys(OUTCOMES) as readonly OutcomeName[];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the account of somebody of the office, whole. */
export const accountIn = (value: unknown): string | undefined =>
  typeof value === 'string' && isSubject(value.trim()) ? value.trim() : undefined;

/** Reads the filters of the access log from the address, which name no person; what is not understood is left out. */
export const accessSearch = (raw: Record<string, unknown>) =>
  given({
    akun: accountIn(raw['akun']),
    berkas: typeof raw['berkas'] === 'string' && UUID.test(raw['berkas']) ? raw['berkas'] : undefined,
    hasil: oneOf(OUTCOME_NAMES, raw['hasil']),
    dari: dayIn(raw['dari']),
    sampai: dayIn(raw['sampai']),
  });

/** Filters of the access log, as they live in the address. */
export type AccessSearch = ReturnType<typeof accessSearch>;
