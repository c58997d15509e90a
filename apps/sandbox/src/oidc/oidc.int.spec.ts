import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { TestSandbox } from '../../test/support.js';
import { accounts } from './accounts.js';
import { signIn, type Tokens } from './sign-in.js';

const sandbox = new TestSandbox();
beforeAll(() => sandbox.start());
afterAll(() => sandbox.end());

type Part = Record<string, unknown>;
const decode = (part = ''): Part => JSON.parse(Buffer.from(part, 'base64url').toString()) as Part;

/** Checks the signature against the published keys, as the gateway does, and answers what the token says. */
async function opened(token: string): Promise<{ header: Part; claims: Part }> {
  const [header, claims, signature = ''] = token.split('.');
  const discovery = (await sandbox.call('GET', '/oidc/.well-known/openid-configuration')).json as Part;
  const { keys } = (await sandbox.call('GET', String(discovery.jwks_uri))).json as { keys: JsonWebKey[] };
  const jwk = keys.find(({ kid }) => kid === decode(header).kid) ?? {};
  expect(jwk.d).toBeUndefined();
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  expect(
    verify('RSA-SHA256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url')),
  ).toBe(true);
  return { header: decode(header), claims: decode(claims) };
}
const tokenCall = async (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${sandbox.running.url}/oidc/token`, { method: 'POST', headers, body: new URLSearchParams(fields) });

test('discovery names the addresses under the issuer', async () => {
  const issuer = `${sandbox.running.url}/oidc`;
  expect((await sandbox.call('GET', '/oidc/.well-known/openid-configuration')).json).toMatchObject({
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
  });
});

test('an official signs in and the token says who it is', async () => {
  const { access_token, id_token, expires_in } = await signIn(sandbox.running.url, 'kasubbid2');
  const { header, claims } = await opened(access_token);
  expect(header).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
  expect(claims).toMatchObject({
    iss: `${sandbox.running.url}/oidc`,
    aud: 'urn:tte:gateway',
    scope: expect.stringContaining('tte'),
    sub: 'kasubbid2',
    name: 'Rangga Wibowo',
    roles: ['kasubbid'],
    nip: '198205252008011002',
    email: 'rangga.wibowo@kemhan.go.id',
  });
  expect(expires_in).toBe(3600);
  expect((await opened(id_token)).claims).toMatchObject({ sub: 'kasubbid2', roles: ['kasubbid'] });
});

test('a wrong password shows the page again and says so', async () => {
  await expect(signIn(sandbox.running.url, 'kabid1', 'salah')).rejects.toThrow('401');
});

test('tokens and the renewal of a session survive a restart', async () => {
  const { access_token, refresh_token } = await signIn(sandbox.running.url, 'kabid1');
  await sandbox.restart();
  await opened(access_token);
  const answer = await tokenCall({ grant_type: 'refresh_token', client_id: 'tte-web', refresh_token });
  expect(answer.status).toBe(200);
  const renewed = (await answer.json()) as Tokens;
  expect((await opened(renewed.access_token)).claims).toMatchObject({ sub: 'kabid1', roles: ['kabid'] });
});

test('a machine gets a token of its own', async () => {
  const authorization = `Basic ${Buffer.from('tte-machine:sandbox').toString('base64')}`;
  const answer = await tokenCall({ grant_type: 'client_credentials', scope: 'tte' }, { authorization });
  const { access_token } = (await answer.json()) as Tokens;
  const { header, claims } = await opened(access_token);
  expect(header.typ).toBe('at+jwt');
  expect(claims).toMatchObject({
    sub: 'tte-machine',
    roles: ['operator'],
    aud: 'urn:tte:gateway',
    scope: 'tte',
  });
});

test('a token can be minted, also one that is over', async () => {
  const answer = await sandbox.call('POST', '/control/token', { account: 'auditor1', expiresInSeconds: -60 });
  const { claims } = await opened((answer.json as Tokens).access_token);
  expect(claims).toMatchObject({ sub: 'auditor1', roles: ['auditor'], iss: `${sandbox.running.url}/oidc` });
  expect(Number(claims.exp)).toBeLessThan(Date.now() / 1000);
  expect((await sandbox.call('POST', '/control/token', { account: 'siapa' })).status).toBe(404);
});

test('every post has two people', () => {
  const posts = Map.groupBy(accounts, ({ roles }) => roles[0]);
  expect([...posts.values()].map(({ length }) => length)).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
});
