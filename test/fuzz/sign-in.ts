import { requestJson } from '@tte/local';
import { stackVariable } from '../support/stack.js';
import type { Credential } from './run-fuzzer.js';

/** Signs an account in as a browser does, through the gateway and the provider's page, and answers its session. */
export async function signIn(account: string): Promise<Credential> {
  // Gateway and provider are one host on two ports, and so share their cookies.
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map((pair) => pair.join('=')).join('; ');
  async function visit(url: string, form?: Readonly<Record<string, string>>): Promise<string> {
    const init = form && { method: 'POST', body: new URLSearchParams(form) };
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie: cookie() } });
    for (const [name = '', value = ''] of response.headers.getSetCookie().map(pairOf)) jar.set(name, value);
    const location = response.headers.get('location');
    if (location === null) throw new Error(`signing in ended with ${response.status}`);
    return new URL(location, url).href;
  }

  const gateway = stackVariable('GATEWAY_URL');
  const page = await visit(await visit(`${gateway}/auth/login`));
  const resume = await visit(page, { account, password: account });
  await visit(await visit(resume));
  const session = jar.get('tte_session');
  if (session === undefined) throw new Error('signing in gave no session');
  const headers = { cookie: `tte_session=${session}` };
  const { csrfToken } = await requestJson<{ csrfToken: string }>(`${gateway}/auth/session`, 'GET a session', {
    headers,
  });
  return { cookies: { tte_session: session }, headers: { 'x-csrf-token': csrfToken } };
}

const pairOf = (cookie: string): readonly string[] => /^([^=]+)=([^;]*)/.exec(cookie)?.slice(1) ?? [];
