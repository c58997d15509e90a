import { PROBLEMS, type ProblemCode } from './problem-table.js';

/** What is wrong with one field of the request. */
export interface FieldError {
  /** Path from the body's root, such as `applicant.nik`; empty for the root itself. Only words that the API knows. */
  readonly field: string;
  readonly code: string;
  /** In Bahasa Indonesia. */
  readonly message: string;
}

interface ProblemExtras {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the answer, such as the registration that stands in the way. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** A request that ends with an entry of the problem table. Its message is the code: nothing of the request. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** The request was understood and refused: nothing was done. */
export const isRefusal = (error: unknown): error is Problem =>
  error instanceof Problem && PROBLEMS[error.code].status < 500;

const RETRY_AFTER_SECONDS = '2';

/** Something that is needed does not answer now: the same request may succeed later. */
export const tryAgain = (): Problem =>
  new Problem('try-again', { headers: { 'retry-after': RETRY_AFTER_SECONDS } });
