import { shortDateOf } from './dates.js';

/** That a case is on hold, and until when. @param until ISO 8601 */
export const heldWords = (until: string): string => `Ditunda sampai ${shortDateOf(until)}`;
