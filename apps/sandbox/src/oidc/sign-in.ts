import { createHash, randomBytes } from 'node:crypto';

/** What the token endpoint answers. */
export interface Tokens {
  access_token: string;
  id_token: string;
  refresh_token: string;
  token_type: string;
  expires_in: number;
  scope: string;
}

const redirectUri = 'http://127.0.0.1/callback';

/**
 * Signs an account in as a browser would: code flow with PKCE, cookies and the sign-in page.
 * For scripts and tests; needs nothing but the sandbox's address.
 */
export async function signIn(sandboxUrl: string, account: string, password = account): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const cookies = new Map<string, string>();

  async function visit(url: URL | string, form?: Record<string, string>): Promise<string> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`Masuk gagal (${response.status}): ${await response.text()}`);
    return new URL(location, url).href;
  }

  const authorization = new URL(`${sandboxUrl}/oidc/auth`);
  authorization.search = new URLSearchParams({
    client_id: 'tte-web',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile email tte',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const loginPage = await visit(authorization);
  const resume = await visit(loginPage, { account, password });
  const code = new URL(await visit(resume)).searchParams.get('code');
  if (!code) throw new Error('Masuk gagal: tidak ada kode');

  const answer = await fetch(`${sandboxUrl}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'tte-web',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
  });
  if (!answer.ok) throw new Error(`Masuk gagal (${answer.status}): ${await answer.text()}`);
  return (await answer.json()) as Tokens;
}
