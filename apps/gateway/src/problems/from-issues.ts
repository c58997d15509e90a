import { isNumberWarning } from '@tte/domain';
import type { z } from 'zod';
import { isProblemCode, type ProblemCode } from './problem-table.js';
import { Problem, type FieldError } from './problem.js';

type Issue = z.core.$ZodIssue;

/** What zod found, as a problem. One code that the table knows becomes the problem's own; else `invalid-input`. */
export function problemOfIssues(issues: readonly Issue[]): Problem {
  return problemOfErrors(issues.flatMap(errorsOf));
}

/** Enough to mend a form by; a caller can make any number of them. */
const ERRORS_MAX = 20;

/** Faults of fields, as a problem that tells the first `most` of them. */
export function problemOfErrors(errors: readonly FieldError[], most = ERRORS_MAX): Problem {
  return new Problem(codeFor(errors), { errors: errors.slice(0, most) });
}

function codeFor(errors: readonly FieldError[]): ProblemCode {
  const codes = new Set(errors.map(({ code }) => code));
  const [only = ''] = codes;
  if (codes.size === 1 && isProblemCode(only)) return only;
  // What is only odd is to be confirmed; beside a fault it waits for that.
  return codes.size > 0 && [...codes].every(isNumberWarning) ? 'confirmation-required' : 'invalid-input';
}

/** The faults that one of zod's issues stands for. */
export function errorsOf(issue: Issue): FieldError[] {
  const field = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return [unknownWithin(field)];
    case 'invalid_type':
      return [isMissing(issue) ? missing(field) : wrongType(field)];
    case 'invalid_value':
    case 'invalid_union':
      return [{ field, code: 'not-allowed', message: 'Pilih salah satu nilai yang tersedia.' }];
    case 'too_big':
      return [{ field, code: 'too-long', message: `Paling banyak ${issue.maximum}.` }];
    case 'too_small':
      return [{ field, code: 'too-short', message: `Paling sedikit ${issue.minimum}.` }];
    case 'custom':
      return [{ field, code: codeOf(issue.params), message: issue.message }];
    default:
      return [{ field, code: 'invalid', message: 'Isian ini tidak sah.' }];
  }
}

/** Names where the unknown word stands, not the word: it is the caller's own, and may be a person's number. */
export const unknownWithin = (field: string): FieldError => ({
  field,
  code: 'unknown-field',
  message: 'Bagian ini memuat isian yang tidak dikenal. Hapus isian itu.',
});
/** zod leaves the input out of an issue; its message alone tells "absent" from "of another type". */
const isMissing = (issue: Issue): boolean => /received undefined$/.test(issue.message);
export const missing = (field: string): FieldError => ({ field, code: 'required', message: 'Wajib diisi.' });
export const wrongType = (field: string): FieldError => ({
  field,
  code: 'wrong-type',
  message: 'Jenis isian salah.',
});

const codeOf = (params: Record<string, unknown> | undefined): string => {
  const code = params?.['code'];
  return typeof code === 'string' ? code : 'invalid';
};
