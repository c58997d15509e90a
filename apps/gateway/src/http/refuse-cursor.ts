import { problemOfErrors } from '../problems/from-issues.js';

/** The log says of a cursor that is none of its own that it is out of range. @throws Problem */
export function refuseCursor(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw problemOfErrors([{ field: 'after', code: 'not-allowed', message: 'Penanda halaman tidak sah.' }]);
}
