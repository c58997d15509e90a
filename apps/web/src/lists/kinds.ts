import { PROCEDURE_NAMES, type ProcedureName } from '@tte/domain';
import { oneOf } from './search-values.js';

/** The SOPs as addresses name them. */
export const KINDS = {
  registration: 'pendaftaran',
  revocation: 'pencabutan',
  renewal: 'perpanjangan',
} as const satisfies Record<ProcedureName, string>;
/** An SOP in an address. */
export type Kind = (typeof KINDS)[ProcedureName];

/** Reads an SOP from an address. */
export const kindIn = (value: unknown): Kind | undefined => oneOf(Object.values(KINDS), value);

/** The SOP that an address names. */
export const procedureIn = (kind: Kind): ProcedureName =>
  PROCEDURE_NAMES.find((name) => KINDS[name] === kind) ?? 'registration';
