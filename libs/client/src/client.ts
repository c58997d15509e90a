import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { ProblemError } from './problem-error.js';
import type { components, paths } from './schema.js';

/** Given anew for each request; undefined when there is none now. */
type Token = () => string | undefined | Promise<string | undefined>;

export interface ClientSettings {
  /** Where the gateway is, such as `https://tte.kemhan.go.id`; empty for the page's own origin. */
  readonly baseUrl: string;
  /** For a session in a cookie: the token that shows a changing request to be the page's own. */
  readonly csrfToken?: Token;
  /** For a caller without a session: the access token. */
  readonly accessToken?: Token;
  /** Names a POST that brings no `Idempotency-Key`; a random one by default. Undefined sends it without. */
  readonly idempotencyKey?: () => string | undefined;
}

export type TteClient = Client<paths>;

/**
 * The gateway's API, typed by its own document. A refused request throws {@link ProblemError}. A POST that brings no
 * `Idempotency-Key` gets one; who wants to send the same request again must give the key.
 */
export function createTteClient({
  baseUrl,
  csrfToken,
  accessToken,
  idempotencyKey = () => crypto.randomUUID(),
}: ClientSettings): TteClient {
  const client = createClient<paths>({ baseUrl, credentials: 'same-origin' });
  client.use(problems, header('idempotency-key', idempotencyKey, isUnnamedPost));
  if (csrfToken) client.use(header('x-csrf-token', csrfToken, ({ method }) => method !== 'GET'));
  if (accessToken) client.use(header('authorization', async () => bearer(await accessToken())));
  return client;
}

const bearer = (token: string | undefined) => token && `Bearer ${token}`;

const header = (name: string, value: Token, applies = (_request: Request) => true): Middleware => ({
  async onRequest({ request }) {
    const given = applies(request) ? await value() : undefined;
    if (given !== undefined) request.headers.set(name, given);
  },
});

const isUnnamedPost = ({ method, headers }: Request) => method === 'POST' && !headers.has('idempotency-key');

const problems: Middleware = {
  async onResponse({ response }) {
    if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return;
    throw new ProblemError((await response.json()) as components['schemas']['Problem']);
  },
};
