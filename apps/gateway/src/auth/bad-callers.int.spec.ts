import { openBadInput, refusesAll, type BadInputWorld, type Row } from '../../test/support/bad-input.js';
import { official, type Answer } from '../../test/support/gateway.js';

const PATH = '/api/v1/cases';
let world: BadInputWorld;
beforeAll(async () => {
  world = await openBadInput();
}, 60_000);
afterAll(() => world?.gateway.close());

const kapusdatin = official('kapusdatin');
const withToken = async (headers: Record<string, string>): Promise<Answer> =>
  world.gateway.call('GET', PATH, { headers });

const callers: readonly Row[] = [
  ['missing token', 401, 'missing-token', () => withToken({})],
  ['another scheme', 401, 'missing-token', () => withToken({ authorization: 'Basic eDp5' })],
  ['no token at all', 401, 'invalid-token', () => withToken({ authorization: 'Bearer abc' })],
  [
    'expired token',
    401,
    'expired-token',
    async () => withToken(await world.gateway.authorization(kapusdatin, { expiresInSeconds: -60 })),
  ],
  [
    'algorithm HS256',
    401,
    'invalid-token',
    async () => withToken(await world.gateway.authorization(kapusdatin, { alg: 'HS256' })),
  ],
  [
    'algorithm none',
    401,
    'invalid-token',
    async () => withToken(await world.gateway.authorization(kapusdatin, { alg: 'none' })),
  ],
  [
    'a key of others',
    401,
    'invalid-token',
    async () => withToken(await world.gateway.authorization(kapusdatin, { foreignKey: true })),
  ],
  [
    'a token for others',
    401,
    'invalid-token',
    async () => withToken(await world.gateway.authorization(kapusdatin, { audience: 'urn:other' })),
  ],
  [
    'another issuer',
    401,
    'invalid-token',
    async () => withToken(await world.gateway.authorization(kapusdatin, { issuer: 'http://x' })),
  ],
  [
    'an ID token',
    401,
    'invalid-token',
    async () => withToken(await world.gateway.authorization(kapusdatin, { typ: 'JWT' })),
  ],
  ['a token without a subject', 401, 'invalid-token', () => world.gateway.get(PATH, { roles: ['operator'] })],
  [
    'an e-mail address as the subject',
    403,
    'unusable-subject',
    () => world.gateway.get(PATH, { sub: 'budi@kemhan.go.id', roles: ['operator'] }),
  ],
  [
    'a NIP as the subject',
    403,
    'unusable-subject',
    () => world.gateway.get(PATH, { sub: '198505012010011001', roles: ['operator'] }),
  ],
  [
    'a NIK in the subject, punctuated',
    403,
    'unusable-subject',
    () => world.gateway.get(PATH, { sub: 'peg:3171.0101.0585.0001', roles: ['operator'] }),
  ],
  [
    'unknown role',
    403,
    'unknown-role',
    () => world.gateway.get(PATH, { sub: 'x', roles: ['operator', 'raja'] }),
  ],
  ['no role', 403, 'forbidden', () => world.gateway.get(PATH, { sub: 'x', roles: [] })],
  ['unknown path', 404, 'not-found', () => world.gateway.get('/api/v1/registration')],
  ['unknown problem', 404, 'not-found', () => world.gateway.get('/problems/kode-karangan')],
  [
    'unknown method',
    405,
    'method-not-allowed',
    async () =>
      world.gateway.call('DELETE', `${PATH}/${world.caseId}`, {
        headers: await world.gateway.authorization(),
      }),
  ],
  ['unknown filter', 400, 'unknown-field', () => world.gateway.get(`${PATH}?status[$ne]=x`)],
  ['a limit of letters', 400, 'wrong-type', () => world.gateway.get(`${PATH}?limit=semua`)],
  [
    'a limit beyond the limit',
    422,
    'invalid-input',
    () => world.gateway.get(`${PATH}?limit=1000`),
    'too-long',
  ],
  ['a cursor of others', 422, 'invalid-input', () => world.gateway.get(`${PATH}?after=abc`), 'not-allowed'],
  [
    'a search by one who sees no person',
    403,
    'forbidden',
    () => world.gateway.search(PATH, 'pemohon', official('auditor')),
  ],
];

refusesAll(() => world, callers);

it.each([
  ['HEAD', '/problems/kode-karangan', 404, null],
  ['POST', '/problems/stale-case', 405, 'GET'],
  ['DELETE', PATH, 405, 'POST, GET'],
])('%s %s: %i, allowed is %s', async (method, path, status, allow) => {
  const answer = await fetch(`${world.gateway.url}${path}`, { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow]);
});
