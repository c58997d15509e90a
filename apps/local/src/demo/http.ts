/** An answer that was not a success: its status and, for a problem, its code. */
export class HttpFailure extends Error {
  readonly status: number;
  readonly code: string | undefined;

  constructor(route: string, status: number, code: string | undefined) {
    super(`${route} answered ${status}${code ? ` (${code})` : ''}`);
    this.status = status;
    this.code = code;
  }
}

/** Stands for the status of an answer that never came. */
export const UNREACHABLE = 0;

/**
 * Sends one request and reads the JSON answer.
 * @param route how the request is called in an error; addresses can carry numbers of people
 * @throws HttpFailure for any status but 2xx, and when no answer comes
 */
export async function requestJson<Answer>(
  url: string,
  route: string,
  init: RequestInit = {},
): Promise<Answer> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) }).catch(() => {
    throw new HttpFailure(route, UNREACHABLE, undefined);
  });
  const text = await response.text();
  const body: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined;
  if (!response.ok) {
    const code = body && typeof body === 'object' && 'code' in body ? String(body.code) : undefined;
    throw new HttpFailure(route, response.status, code);
  }
  return body as Answer;
}

/** A JSON body with its header. */
export const json = (body: unknown, method = 'POST', headers: Record<string, string> = {}): RequestInit => ({
  method,
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Looks until there is something to see; used where another process acts. @throws after `seconds` */
export async function eventually<Found>(
  what: string,
  look: () => Promise<Found | undefined>,
  seconds = 60,
): Promise<Found> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`${what} did not come within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
