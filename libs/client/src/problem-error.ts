import type { components } from './schema.js';

type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type FieldError = components['schemas']['FieldError'];

/** Members that only some problems have, such as `caseId` with `registration-open` or `changes` with `stale-case`. */
type Further = Omit<Problem, 'code' | 'status' | 'title' | 'detail' | 'errors' | 'instance' | 'type'>;

/** A request that the gateway refused. Branch on `code`; `message` says in Bahasa Indonesia what to do. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** What is wrong with which field; empty when it is not about fields. */
  readonly errors: readonly FieldError[];
  /** Number of the request, for whoever looks for it in the log. */
  readonly instance: string;
  /** What else the answer of this code tells. */
  readonly members: Further;

  constructor({ code, status, title, detail, errors, instance, type: _type, ...members }: Problem) {
    super(detail);
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.errors = errors ?? [];
    this.instance = instance;
    this.members = members;
  }
}
