import { ProblemError } from '@tte/client';
import { UNIT_CODE } from '@tte/domain';
import type { Unit } from '../units-query.js';

/** A unit as it is being typed. */
export interface UnitDraft {
  readonly code: string;
  readonly name: string;
  readonly retired: boolean;
}
export type UnitFaults = { readonly code?: string; readonly name?: string };

/** What is known already. */
export const draftOf = (unit: Unit | undefined): UnitDraft => unit ?? { code: '', name: '', retired: false };

/** What is still missing. */
export const lacksOf = ({ code, name }: UnitDraft): UnitFaults => ({
  ...(!UNIT_CODE.test(code.trim()) && {
    code: 'Kode terdiri dari 2 sampai 32 huruf kecil, angka, atau tanda -.',
  }),
  ...(name.trim() === '' && { name: 'Isi nama satuan kerja.' }),
});

/** What the gateway refused, at the field that it is about; empty for what no field can mend. */
export function refusedOf(error: unknown): UnitFaults {
  if (!(error instanceof ProblemError)) return {};
  if (error.code === 'unit-exists') return { code: error.detail };
  if (error.code === 'unit-name-taken') return { name: error.detail };
  return Object.fromEntries(
    error.errors
      .filter(({ field }) => ['code', 'name'].includes(field))
      .map(({ field, message }) => [field, message]),
  );
}
