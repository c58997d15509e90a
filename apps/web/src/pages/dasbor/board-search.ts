import { given, oneOf } from '../../lists/search-values.js';

/** Over how many weeks the board can look back; the first is what it does unasked. */
export const PERIODS = [12, 4, 26] as const;

/** Reads from the address how far the board looks back; what is not understood is left out. */
export const boardSearch = (raw: Record<string, unknown>) => given({ pekan: oneOf(PERIODS, raw['pekan']) });
