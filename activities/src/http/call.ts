import { retryAfterMs } from './retry-after.js';

/** What an outside system answered. */
export interface Answer {
  readonly status: number;
  readonly retryAfterMs?: number;
  /** The body read as JSON; undefined when it is none. */
  readonly body: unknown;
}

/**
 * Calls an outside system; undefined when it does not answer in time. Redirections are not followed, so that
 * credentials and numbers never go anywhere but to the configured address. Nothing of the error is passed on:
 * its text may hold the URL.
 */
export async function call(url: string, init: RequestInit, timeoutMs: number): Promise<Answer | undefined> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { ...init, signal, redirect: 'manual' });
    const text = await response.text();
    const wait = retryAfterMs(response.headers.get('retry-after'), Date.now());
    return { status: response.status, body: parse(text), ...(wait !== undefined && { retryAfterMs: wait }) };
  } catch {
    return undefined;
  }
}

/** `Authorization` of HTTP Basic. */
export const basic = (name: string, secret: string): string =>
  `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;

/** Joins a base address and a path, whatever slashes they bring. */
export const join = (base: string, path: string): string =>
  `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
