import { FORWARD, stranger, WORD, type BadInputWorld } from './bad-input-world.js';
import { postJson, CASES, send, type Answer } from './door.js';
import { row, type Row } from './refused.js';
import { mint, signedWithPublicKey, tampered, unsigned } from './tokens.js';

/** A decision in which nothing is wrong but who brings it. */
const decide = ({ waiting }: BadInputWorld, token: string | undefined, body: object = FORWARD) =>
  postJson(`${waiting.path}/disposition`, { ...body, note: WORD }, token);
const decideWith = (claims: object) => async (world: BadInputWorld) =>
  decide(world, await mint('kapusdatin1', { claims: { ...claims } }));
const get = async (path: string, account = 'operator1'): Promise<Answer> =>
  send('GET', path, { token: await mint(account) });
const search = async (text: string, account = 'operator1'): Promise<Answer> =>
  send('GET', CASES, { token: await mint(account), headers: { 'search-text': text } });
const list = (query: string, account?: string) => () => get(`${CASES}?${query}`, account);

/** Callers who are not who they say, and may not do what they ask. */
export const badCallers: readonly Row[] = [
  row('missing token', 401, 'missing-token', (world) => decide(world, undefined)),
  row('another scheme', 401, 'missing-token', ({ waiting }) =>
    postJson(`${waiting.path}/disposition`, FORWARD, undefined, { authorization: `Basic ${WORD}` }),
  ),
  row('a token that is none', 401, 'invalid-token', (world) => decide(world, WORD)),
  row('expired token', 401, 'expired-token', async (world) =>
    decide(world, await mint('kapusdatin1', { expiresInSeconds: -60 })),
  ),
  row('HS256 with the public key as its secret', 401, 'invalid-token', async (world) =>
    decide(world, await signedWithPublicKey(await mint('kapusdatin1'))),
  ),
  row('algorithm none', 401, 'invalid-token', async (world) =>
    decide(world, unsigned(await mint('kapusdatin1'))),
  ),
  row('claims changed after signing', 401, 'invalid-token', async (world) =>
    decide(world, tampered(await mint('auditor1'), { sub: 'kapusdatin1', roles: ['kapusdatin'] })),
  ),
  row('a token for others', 401, 'invalid-token', decideWith({ aud: WORD })),
  row('another issuer', 401, 'invalid-token', decideWith({ iss: `http://${WORD}` })),
  row('a token that begins tomorrow', 401, 'invalid-token', decideWith({ nbf: Date.now() / 1000 + 86_400 })),
  row('roles that are no list', 401, 'invalid-token', decideWith({ roles: { $gt: '' } })),
  row('unknown role', 403, 'unknown-role', decideWith({ roles: ['kapusdatin', WORD] })),
  row('an operator of the store as a role', 403, 'unknown-role', decideWith({ roles: [{ $gt: '' }] })),
  row('no role', 403, 'forbidden', decideWith({ roles: [] })),
  row('an e-mail address as the subject', 403, 'unusable-subject', decideWith({ sub: stranger.email })),
  row('one who only looks', 403, 'forbidden', async (world) => decide(world, await mint('auditor1'))),
  row('a letter entered by an official', 403, 'forbidden', async () =>
    postJson(CASES, {}, await mint('kapusdatin1')),
  ),
  row('a search by one who sees no person', 403, 'forbidden', () => search(WORD, 'auditor1')),
  row('a comparison for the front desk', 403, 'forbidden', ({ waiting }) =>
    get(`${waiting.path}/comparison`),
  ),
];

/** Addresses, methods, headers and query strings that the gateway does not know. */
export const badRequests: readonly Row[] = [
  row('unknown route', 404, 'not-found', () => get(`/api/v1/${WORD}`)),
  row('unknown version', 404, 'not-found', () => get(`/api/v9/registrations?q=${WORD}`)),
  row('unknown problem', 404, 'not-found', () => get(`/problems/${WORD}`)),
  row('wrong method', 405, 'method-not-allowed', async ({ waiting }) =>
    send('DELETE', waiting.path, { token: await mint('kapusdatin1') }),
  ),
  row('wrong method with a body', 405, 'method-not-allowed', async ({ waiting }) =>
    send('PUT', `${waiting.path}/disposition`, {
      token: await mint('kapusdatin1'),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...FORWARD, note: WORD }),
    }),
  ),
  row('reading what is only written', 405, 'method-not-allowed', ({ waiting }) =>
    get(`${waiting.path}/disposition`),
  ),
  row('a method that HTTP does not know', 400, 'malformed-request', async ({ waiting }) =>
    send('TEKEN', waiting.path, { token: await mint('kapusdatin1') }),
  ),
  row('huge header', 431, 'header-too-large', async ({ waiting }) =>
    postJson(`${waiting.path}/disposition`, FORWARD, await mint('kapusdatin1'), {
      'x-w': WORD.repeat(2_000),
    }),
  ),
  row('an address that cannot be decoded', 400, 'malformed-request', () => get(`${CASES}/%E0%A4%A${WORD}`)),
  row('an id without end', 414, 'address-too-long', () => get(`${CASES}/${WORD.repeat(20)}`)),
  row('unknown id', 404, 'unknown-case', () => get(`${CASES}/7d2f0f6c-0000-4000-8000-000000000000`)),
  row('a NIK in place of an id', 404, 'unknown-case', () => get(`${CASES}/${stranger.nik}`)),
  row('SQL in place of an id', 404, 'unknown-case', () =>
    get(`${CASES}/${encodeURIComponent(`' OR 1=1 -- ${WORD}`)}`),
  ),
  row('an operator of the store in place of an id', 404, 'unknown-case', () =>
    get(`${CASES}/${encodeURIComponent('{"$gt":""}')}`),
  ),
  row('the letter of an unknown id', 404, 'unknown-case', () => get(`${CASES}/${WORD}/letter`)),
  row('an operator of the store as a filter', 400, 'unknown-field', list('status[$ne]=issued')),
  row('a filter twice', 422, 'invalid-input', list(`status=issued&status=${WORD}`), 'not-allowed'),
  row('an unknown status', 422, 'invalid-input', list(`status=${WORD}`), 'not-allowed'),
  row('SQL as a unit', 422, 'invalid-input', list(`unit=${encodeURIComponent(`';DROP ${WORD}`)}`), 'invalid'),
  row('a search in the address', 400, 'unknown-field', list(`q=${WORD}`)),
  row('a search that is no UTF-8', 422, 'invalid-input', () => search(`${WORD}%FF`), 'invalid'),
  row('a search by blanks', 422, 'invalid-input', () => search('%20%20%20'), 'too-short'),
  row('a limit of letters', 400, 'wrong-type', list(`limit=${WORD}`)),
  row('a limit beyond the limit', 422, 'invalid-input', list('limit=1000'), 'too-long'),
  row('a cursor that is none', 422, 'invalid-input', list(`after=${WORD}`), 'not-allowed'),
];
