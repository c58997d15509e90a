/** The SOPs that are built. */
export const PROCEDURE_NAMES = ['registration', 'revocation', 'renewal'] as const;
export type ProcedureName = (typeof PROCEDURE_NAMES)[number];
