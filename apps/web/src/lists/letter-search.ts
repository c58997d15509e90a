import type { ProcedureName } from '@tte/domain';
import { KINDS, procedureIn } from './kinds.js';
import { given, oneOf } from './search-values.js';

const { revocation: REVOCATION, renewal: RENEWAL } = KINDS;

/** Reads of which kind the letter is, and whose account it is about, from the address; what is not understood is left out. */
export const letterSearch = (raw: Record<string, unknown>) =>
  given({ jenis: oneOf([REVOCATION, RENEWAL] as const, raw['jenis']), pemegang: caseIdIn(raw['pemegang']) });

export type LetterSearch = ReturnType<typeof letterSearch>;

/** The kind in an address; an account that is named alone is to be revoked. */
export function kindOf({ jenis, pemegang }: LetterSearch): ProcedureName {
  if (jenis !== undefined) return procedureIn(jenis);
  return pemegang === undefined ? 'registration' : 'revocation';
}

/** The address of a kind. */
export const kindSearch = (kind: ProcedureName): LetterSearch =>
  kind === 'registration' ? {} : { jenis: KINDS[kind] };

/** The address at which a letter about this account is entered. @param caseId of the registration that made it */
export const searchFor = (kind: 'revocation' | 'renewal', caseId: string): LetterSearch => ({
  jenis: KINDS[kind],
  pemegang: caseId,
});

const CASE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const caseIdIn = (value: unknown): string | undefined =>
  typeof value === 'string' && CASE_ID.test(value) ? value : undefined;
