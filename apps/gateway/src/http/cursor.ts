import { problemOfErrors } from '../problems/from-issues.js';

/** Lists say of a cursor that is none of their own that it is out of range. @throws Problem `invalid-input` in its place */
export function refuseCursor(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw problemOfErrors([{ field: 'after', code: 'not-allowed', message: 'Penanda halaman tidak sah.' }]);
}
