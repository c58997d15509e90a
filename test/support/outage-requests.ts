import { GatewayClient, inventPerson, OutsideWorld, eventually, COMPLETE } from '@tte/local';
import { randomUUID } from 'node:crypto';
import { FORWARD, letter, openCase, pdf, type Case } from './bad-input-world.js';
import { postForm, postJson, CASES, send, type Answer } from './door.js';
import { stackVariable } from './stack.js';
import { mint } from './tokens.js';

/** A request that people send, the same again on every call, and how it is answered once all is well. */
export interface OutageRequest {
  readonly name: string;
  send(): Promise<Answer>;
  succeeded(answer: Answer): boolean;
}

const CASES_AT_ONCE = 6;
const has = (status: number) => (answer: Answer) => answer.status === status;

/** Has a case come to the mail with the applicant's link, and answers the link's token. */
export async function applicantToken(): Promise<string> {
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
  const { id, person } = await openCase();
  await world.know(person);
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const) {
    await gateway.decide(official, id, 'disposition', FORWARD);
  }
  await gateway.decide('verifikator1', id, 'completeness', { dataVersion: 1, ...COMPLETE });
  return eventually('the link', async () => {
    const links = (await world.mails(person.email)).flatMap((mail) => mail.links);
    return links.find((link) => link.includes('/pemohon#'))?.split('#')[1];
  });
}

/** What people send during one outage: each kind on cases of its own, with keys that stay. */
export async function requestsOf(link: string): Promise<readonly OutageRequest[]> {
  const [decided, ...several] = await Promise.all(
    Array.from({ length: 1 + CASES_AT_ONCE }, () => openCase()),
  );
  const tokenOf = (account: string) => mint(account, { expiresInSeconds: 3_600 });
  const [operator, kapusdatin] = [await tokenOf('operator1'), await tokenOf('kapusdatin1')];
  const reading = (
    name: string,
    path: string,
    headers: Readonly<Record<string, string>> = {},
    token?: string,
  ) => ({
    name,
    send: () => send('GET', path, { token, headers }),
    succeeded: has(200),
  });
  return [
    reading('inbox', '/api/v1/inbox', {}, kapusdatin),
    reading('list', CASES, {}, operator),
    reading('case', decided?.path ?? '', {}, operator),
    reading('applicant', '/api/v1/applicant', { 'x-applicant-link': link }),
    decision(decided?.path ?? '', kapusdatin),
    dispositions(several, kapusdatin),
    submission(operator),
    ...(await signIn()),
  ];
}

function decision(path: string, token: string): OutageRequest {
  const headers = { 'idempotency-key': randomUUID() };
  return {
    name: 'decision',
    send: () => postJson(`${path}/disposition`, FORWARD, token, headers),
    succeeded: has(200),
  };
}

function dispositions(cases: readonly Case[], token: string): OutageRequest {
  const { dataVersion, ...shared } = FORWARD;
  const items = cases.map(({ id }) => ({ caseId: id, dataVersion }));
  const headers = { 'idempotency-key': randomUUID() };
  return {
    name: 'several decisions',
    // A batch is answered once for a key, whatever became of its parts: who repeats it asks anew.
    send: () => postJson('/api/v1/inbox/dispositions', { ...shared, items }, token, headers),
    succeeded: ({ status, body }) =>
      status === 200 && Array.isArray(body['results']) && body['results'].length === items.length,
  };
}

function submission(token: string): OutageRequest {
  const data = { applicant: inventPerson('pns'), letter: letter() };
  const headers = { 'idempotency-key': randomUUID() };
  return {
    name: 'submission',
    send: () => postForm(CASES, data, pdf(), token, { headers }),
    succeeded: has(201),
  };
}

/** The way to the provider, and the way back from it with a code that it will refuse. */
async function signIn(): Promise<readonly OutageRequest[]> {
  const begin = () => sendWithoutFollowing('/auth/login');
  const { headers } = await begin();
  const state = new URL(headers.get('location') ?? '').searchParams.get('state') ?? '';
  const cookie = headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const query = new URLSearchParams({ code: 'unknown', state, iss: stackVariable('OIDC_ISSUER') });
  return [
    { name: 'sign-in', send: begin, succeeded: has(302) },
    {
      name: 'back from sign-in',
      send: () => sendWithoutFollowing(`/auth/callback?${query}`, { cookie }),
      succeeded: ({ status, headers: answered }) => status < 500 && !answered.has('retry-after'),
    },
  ];
}

async function sendWithoutFollowing(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(`${stackVariable('GATEWAY_URL')}${path}`, { redirect: 'manual', headers });
  const text = await answer.text();
  return { method: 'GET', path, status: answer.status, headers: answer.headers, text, body: {} };
}
