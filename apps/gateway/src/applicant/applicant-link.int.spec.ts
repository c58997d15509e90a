import {
  applicantWith,
  linkOf,
  openApplicantCase,
  type ApplicantCase,
} from '../../test/support/applicant.js';
import { official } from '../../test/support/gateway.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const APPLICANT = '/api/v1/applicant';
let one: ApplicantCase;
const tokens: string[] = [];
const gateway = sharedGateway();
beforeAll(async () => {
  one = await openApplicantCase(gateway, 1);
  tokens.push(one.token);
}, 60_000);

/** Each route of the applicant, asked with these headers. */
async function everywhere(headers: Record<string, string>): Promise<string[]> {
  const json = { ...headers, 'content-type': 'application/json' };
  const form = new FormData();
  form.append('data', '{"dataVersion":1,"fields":["pic"]}');
  const answers = [
    await gateway.call('GET', APPLICANT, { headers }),
    await gateway.call('POST', `${APPLICANT}/nudge`, { headers: json, body: '{"dataVersion":1}' }),
    await gateway.call('POST', `${APPLICANT}/withdrawal`, { headers: json, body: '{"dataVersion":1}' }),
    await gateway.call('POST', `${APPLICANT}/correction`, { headers, body: form }),
  ];
  for (const answer of answers) {
    expect(answer.headers.get('www-authenticate')).toBe(answer.status === 401 ? 'ApplicantLink' : null);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  }
  return [...new Set(answers.map(({ status, body }) => `${status} ${String(body['code'])}`))];
}
const withLink = (token: string) => {
  tokens.push(token);
  return everywhere({ 'x-applicant-link': token });
};
const revoke = async (post: string, key = 'k') =>
  gateway.post(`${PATH}/${one.id}/link-revocation`, {}, official(post), { 'idempotency-key': key });

it.each([
  ['no link', () => everywhere({}), 'link-invalid'],
  ['no token', () => withLink('abc'), 'link-invalid'],
  ['a changed token', () => withLink(one.token.replace(/\.[^.]/, '.f')), 'link-invalid'],
  ['a changed signature', () => withLink(`${one.token.slice(0, -20)}${'A'.repeat(20)}`), 'link-invalid'],
  ['an old link', async () => withLink(await linkOf(gateway, one.id, 0)), 'link-expired'],
  [
    "an official's token",
    async () => everywhere(await gateway.authorization(official('verifikator'))),
    'link-invalid',
  ],
  [
    "an official's token in the place of the link",
    async () => withLink((await gateway.authorization(official('admin'))).authorization.slice(7)),
    'link-invalid',
  ],
])('%s opens nothing', async (_name, ask, code) => {
  expect(await ask()).toEqual([`401 ${code}`]);
  expect(await gateway.log.eventsOf(one.id)).toHaveLength(1);
});

it('a link opens nothing of the office, whatever it is sent as', async () => {
  const asBearer = { authorization: `Bearer ${one.token}` };
  for (const path of [PATH, `${PATH}/${one.id}`, `${PATH}/${one.id}/letter`]) {
    const plain = await gateway.call('GET', path, { headers: { 'x-applicant-link': one.token } });
    expect([plain.status, plain.body['code']]).toEqual([401, 'missing-token']);
    const bearer = await gateway.call('GET', path, { headers: asBearer });
    expect([bearer.status, bearer.body['code']]).toEqual([401, 'invalid-token']);
  }
});

it('a revoked link opens nothing, a later one does', async () => {
  expect((await one.look()).status).toBe(200);
  const { status, body } = await revoke('operator');
  expect([status, body]).toEqual([200, { caseId: one.id, revokedAt: expect.any(String) }]);
  expect(await withLink(one.token)).toEqual(['401 link-invalid']);
  const later = applicantWith(gateway, one.id, await linkOf(gateway, one.id));
  tokens.push(later.token);
  expect((await later.look()).status).toBe(200);
  expect((await revoke('admin', 'other')).status).toBe(200);
  expect((await later.look()).status).toBe(401);
});

it.each(['kapusdatin', 'kabid', 'kasubbid', 'auditor'])('%s revokes no link', async (post) => {
  const answer = await revoke(post);
  expect([answer.status, answer.body['code']]).toEqual([403, 'forbidden']);
});

it('of a case that nobody knows there is no link to revoke', async () => {
  const answer = await gateway.post(
    `${PATH}/${crypto.randomUUID()}/link-revocation`,
    {},
    official('verifikator'),
  );
  expect([answer.status, answer.body['code']]).toEqual([404, 'unknown-case']);
});

it('a link of an erased case opens nothing', async () => {
  const other = await openApplicantCase(gateway, 2);
  tokens.push(other.token);
  expect((await other.look()).status).toBe(200);
  await gateway.vault.erase(other.id, { by: 'admin1', ground: 'request' });
  expect(await withLink(other.token)).toEqual(['401 link-invalid']);
});

it('the description has the scheme of the link, and its routes want it and nothing else', async () => {
  const { body } = await gateway.call('GET', '/docs-json');
  expect(body['components']).toMatchObject({
    securitySchemes: { 'applicant-link': { type: 'apiKey', in: 'header', name: 'X-Applicant-Link' } },
  });
  const paths = body['paths'] as Record<string, Record<string, { security?: object; responses: object }>>;
  const own = Object.entries(paths).filter(([path]) => path.startsWith(APPLICANT));
  expect(own.map(([path]) => path.slice(APPLICANT.length))).toHaveLength(7);
  for (const [path, operations] of own) {
    for (const operation of Object.values(operations)) {
      expect(operation.security).toEqual([{ 'applicant-link': [] }]);
      const opensWhenExpired = path.endsWith('/link-renewal');
      expect(JSON.stringify(operation.responses).includes('`link-expired`')).toBe(!opensWhenExpired);
    }
  }
});

it('no token of a link is in any log line', () => {
  expect(gateway.lines.join()).toContain(`"route":"${APPLICANT}"`);
  expect(tokens.length).toBeGreaterThan(8);
  for (const token of tokens) {
    for (const part of token.split('.').filter(({ length }) => length > 20)) {
      expect(gateway.lines.join()).not.toContain(part);
    }
  }
});
