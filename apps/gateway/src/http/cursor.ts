import { problemOfErrors } from '../problems/from-issues.js';

/** What a list says of a cursor that is none of its own, which the log tells as being out of range. */
export function refuseCursor(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw problemOfErrors([{ field: 'after', code: 'not-allowed', message: 'Penanda halaman tidak sah.' }]);
}
