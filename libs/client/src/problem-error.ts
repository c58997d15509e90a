import type { components } from './schema.js';

type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type FieldError = components['schemas']['FieldError'];

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
  /** With `registration-open`: the case that is still open. */
  readonly registrationId: string | undefined;
  /** With `stale-case`: the data that are other than those that were shown. */
  readonly changes: NonNullable<Problem['changes']>;
  /** With `claimed-by-other`: until when another works on the case, at most; ISO 8601. */
  readonly until: string | undefined;

  constructor({ code, status, title, detail, errors, instance, registrationId, changes, until }: Problem) {
    super(detail);
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.errors = errors ?? [];
    this.instance = instance;
    this.registrationId = registrationId;
    this.changes = changes ?? [];
    this.until = until;
  }
}
