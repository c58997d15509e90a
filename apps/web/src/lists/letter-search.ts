import type { ProcedureName } from '@tte/domain';
import { KINDS } from './kinds.js';
import { given, oneOf } from './search-values.js';

const { revocation: REVOCATION } = KINDS;

/** Reads of which kind the letter is, and whose account it is about, from the address; what is not understood is left out. */
export const letterSearch = (raw: Record<string, unknown>) =>
  given({ jenis: oneOf([REVOCATION] as const, raw['jenis']), pemegang: caseIdIn(raw['pemegang']) });

export type LetterSearch = ReturnType<typeof letterSearch>;

/** The kind in an address; an account is only ever named to be revoked. */
export const kindOf = ({ jenis, pemegang }: LetterSearch): ProcedureName =>
  jenis === REVOCATION || pemegang !== undefined ? 'revocation' : 'registration';

/** The address of a kind. */
export const kindSearch = (kind: ProcedureName): LetterSearch =>
  kind === 'revocation' ? { jenis: REVOCATION } : {};

/** The address at which a letter about this account is entered. @param caseId of the registration that made it */
export const searchFor = (caseId: string): LetterSearch => ({ jenis: REVOCATION, pemegang: caseId });

const CASE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const caseIdIn = (value: unknown): string | undefined =>
  typeof value === 'string' && CASE_ID.test(value) ? value : undefined;
