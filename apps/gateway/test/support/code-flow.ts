import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Claims, TokenOptions } from './issuer.js';

/** How a sign-in ends: with an ID token of these claims, some of them odd, or with an error. */
export interface IdToken {
  readonly claims: Claims;
  readonly options?: TokenOptions;
  /** The provider's answer to the browser instead of a code. */
  readonly error?: string;
}

interface Grant {
  readonly nonce: string;
  readonly challenge: string;
}

/** The authorization code flow of an identity provider that asks nobody for a password. */
export function codeFlow(sign: (claims: Claims, options: TokenOptions) => Promise<string>) {
  let next: IdToken = { claims: {} };
  const grants = new Map<string, Grant>();
  const secrets: (string | null)[] = [];

  function authorize(request: IncomingMessage, response: ServerResponse, issuer: string): void {
    const asked = new URL(request.url ?? '', issuer).searchParams;
    const code = randomUUID();
    grants.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '' });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({
      state: asked.get('state') ?? '',
      ...(next.error === undefined ? { code } : { error: next.error }),
    }).toString();
    response.writeHead(302, { location: back.href }).end();
  }

  async function redeem(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(request));
    secrets.push(form.get('client_secret'));
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    response.setHeader('content-type', 'application/json');
    if (grant?.challenge !== challenge) {
      response.writeHead(400).end(JSON.stringify({ error: 'invalid_grant' }));
      return;
    }
    const { claims, options } = next;
    const idToken = await sign(
      { nonce: grant.nonce, ...claims },
      { audience: 'tte-web', typ: 'JWT', ...options },
    );
    response.end(JSON.stringify({ access_token: 'x', token_type: 'Bearer', id_token: idToken }));
  }

  return {
    authorize,
    redeem,
    secrets: () => secrets,
    signsIn: (given: IdToken): void => void (next = given),
  };
}
