import { asFields } from './fields.js';
import { readJson } from './read-json.js';
import { retryAfterMs } from './retry-after.js';

/** What an outside system answered. */
export interface HttpResponse {
  readonly status: number;
  readonly retryAfterMs?: number;
  /** The body read as JSON; undefined when it is none, or too large. */
  readonly body: unknown;
  /** The body was longer than any answer that we wait for, and was not read to its end. */
  readonly isTooLarge: boolean;
  readonly wasSent?: never;
}

/** A call without an answer: it never left this machine, or nobody knows what became of it. */
export interface NoResponse {
  readonly status?: never;
  readonly retryAfterMs?: never;
  readonly body?: never;
  readonly isTooLarge?: never;
  readonly wasSent: boolean;
}

/**
 * Calls an outside system. Redirections are not followed, so that credentials and numbers never go anywhere but to
 * the configured address. Nothing of an error is passed on: its text may hold the URL.
 * @param timeoutMs for the whole answer, so that a body in drops does not hold the call up
 * @param longestWaitMs the longest wait that the answer may impose
 */
export async function call(
  url: string,
  init: RequestInit,
  timeoutMs: number,
  longestWaitMs?: number,
): Promise<HttpResponse | NoResponse> {
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(url, { ...init, signal, redirect: 'manual' });
  } catch (error) {
    return { wasSent: !hasNotLeft(error) };
  }
  try {
    const wait = retryAfterMs(response.headers.get('retry-after'), Date.now(), longestWaitMs);
    const { status } = response;
    return { status, ...(await readJson(response)), ...(wait !== undefined && { retryAfterMs: wait }) };
  } catch {
    return { wasSent: true };
  }
}

/** Errors of a connection that was never there: nobody can have heard the call. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** `fetch` hides what happened in the cause. */
function hasNotLeft(error: unknown): boolean {
  const code = asFields(asFields(error)?.cause)?.code;
  return typeof code === 'string' && NO_CONNECTION.has(code);
}

/** `Authorization` of HTTP Basic. */
export const basic = (name: string, secret: string): string =>
  `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;

/** Joins a base address and a path, whatever slashes they bring. */
export const join = (base: string, path: string): string =>
  `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
