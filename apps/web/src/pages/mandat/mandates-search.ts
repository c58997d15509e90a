import { given, oneOf } from '../../lists/search-values.js';

/** Reads from the address whether the form is open, so that a reload and the way back know it. */
export const mandatesSearch = (raw: Record<string, unknown>) =>
  given({ formulir: oneOf(['baru'] as const, raw['formulir']) });
