import { stackVariable } from './stack.js';

/** What came back from the gateway, with what was asked. */
export interface Answer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Sent {
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: NonNullable<RequestInit['body']>;
}

export const CASES = '/api/v1/cases';

/** One request to the gateway, taken as it comes: no status is an error here. */
export async function send(method: string, path: string, { token, headers, body }: Sent): Promise<Answer> {
  const response = await fetch(`${stackVariable('GATEWAY_URL')}${path}`, {
    method,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const parsed = (isJson ? JSON.parse(text) : {}) as Answer['body'];
  return { method, path, status: response.status, headers: response.headers, text, body: parsed };
}

/** A JSON body that takes the place of what is there. */
export const putJson = (path: string, body: unknown, token: string): Promise<Answer> =>
  send('PUT', path, { token, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** A JSON body; a string goes as it is. */
export const postJson = (
  path: string,
  body: unknown,
  token: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  send('POST', path, {
    token,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** A form with the field `data`, where a string goes as it is, and a file unless it is null. */
export function postForm(
  path: string,
  data: unknown,
  letter: Uint8Array<ArrayBuffer> | null,
  token: string,
  { headers = {}, part = 'letter' }: { headers?: Readonly<Record<string, string>>; part?: string } = {},
): Promise<Answer> {
  const form = new FormData();
  form.set('data', typeof data === 'string' ? data : JSON.stringify(data));
  if (letter) form.set(part, new Blob([letter], { type: 'application/pdf' }), 'surat.pdf');
  return send('POST', path, { token, headers, body: form });
}
