/**
 * Sends one request and reads the JSON answer. For the sandbox's doors, which have no document; the gateway's API is
 * called by `@tte/client`.
 * @param route how the request is called in an error; addresses can carry numbers of people
 * @throws for any status but 2xx, and when no answer comes
 */
export async function requestJson<Answer>(
  url: string,
  route: string,
  init: RequestInit = {},
): Promise<Answer> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) }).catch(() => {
    throw new Error(`${route} was not answered`);
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${route} answered ${response.status}`);
  return (/^[[{]/.test(text) ? JSON.parse(text) : undefined) as Answer;
}

/** A JSON body with its header. */
export const json = (body: unknown, method = 'POST', headers: Record<string, string> = {}): RequestInit => ({
  method,
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
