import { createVault } from '@tte/vault';
import { linkOf, openApplicantCase } from '../../test/support/applicant.js';
import { official, type Answer } from '../../test/support/gateway.js';
import { person } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const OWN = '/api/v1/applicant/link-renewal';
const gateway = sharedGateway();

const told = ({ status, body }: Answer) => `${status} ${String(body['code'] ?? 'accepted')}`;
const expiredLink = (id: string) => linkOf(gateway, id, 0);
const renewOwn = (token: string | undefined, key?: string) =>
  gateway.call('POST', OWN, {
    headers: {
      ...(token !== undefined && { 'x-applicant-link': token }),
      ...(key && { 'idempotency-key': key }),
    },
  });
const renew = (id: string, post = 'operator', key?: string) =>
  gateway.post(`${PATH}/${id}/link-renewal`, {}, official(post), { ...(key && { 'idempotency-key': key }) });
const revoke = (id: string) => gateway.post(`${PATH}/${id}/link-revocation`, {}, official('operator'));
const opened = async (index: number) => (await openApplicantCase(gateway, index)).id;
/** What was asked for of this case: for each mail, its requests. */
const askedFor = (id: string) =>
  [...gateway.workflows.links.values()].filter(([first]) => first?.caseId === id);

it.each([
  [1, 'has expired', 0],
  [2, 'is still open', Date.now()],
])('of case %i: a link that %s brings a new one, and the answer tells no address', async (...row) => {
  const [index, , from] = row;
  const id = await opened(index);
  const answer = await renewOwn(await linkOf(gateway, id, from));
  expect([answer.status, answer.body]).toEqual([202, { caseId: id, requestedAt: expect.any(String) }]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const { caseNumber, workflowId: caseWorkflowId } = (await gateway.vault.entry(id)) ?? {};
  const references = { caseId: id, caseNumber, caseWorkflowId };
  expect(askedFor(id)).toEqual([[{ ...references, dataVersion: 1, linkGeneration: 1, step: 2 }]]);
  expect(gateway.lines.join()).not.toContain(person(index).email);
});

it('a link that has expired opens nothing else', async () => {
  const headers = { 'x-applicant-link': await expiredLink(await opened(3)) };
  expect(told(await gateway.call('GET', '/api/v1/applicant', { headers }))).toBe('401 link-expired');
});

describe('nobody is written to for', () => {
  const foreign = () =>
    createVault({
      connection: gateway.connection,
      masterKey: new Uint8Array(32).fill(5),
      indexSecret: 'index-secret-of-the-test',
      linkSecret: 'link-secret-of-another-installation',
    });
  it.each<[string, number, (id: string) => Promise<string | undefined>]>([
    ['no link', 4, async () => undefined],
    ['no token', 5, async () => 'abc'],
    ['a changed one', 6, async (id) => `${(await expiredLink(id)).slice(0, -9)}AAAAAAAAA`],
    ['one made elsewhere', 7, async (id) => foreign().applicantLink(id, new Date(0))],
    ["an official's token", 8, async () => (await gateway.authorization()).authorization.slice(7)],
    [
      'a revoked one',
      9,
      async (id) => {
        const token = await expiredLink(id);
        await revoke(id);
        return token;
      },
    ],
    [
      'one of an erased case',
      10,
      async (id) => {
        const token = await expiredLink(id);
        await gateway.vault.erase(id, { by: 'admin1', ground: 'request' });
        return token;
      },
    ],
  ])('%s', async (_what, index, tokenOf) => {
    const id = await opened(index);
    const answer = await renewOwn(await tokenOf(id));
    expect([told(answer), answer.headers.get('www-authenticate')]).toEqual([
      '401 link-invalid',
      'ApplicantLink',
    ]);
    expect(askedFor(id)).toEqual([]);
  });
});

it('many at once, by the applicant and by the office, ask for one mail, and with one key only once', async () => {
  const [id, other] = [await opened(12), await opened(13)];
  const token = await expiredLink(id);
  const answers = await Promise.all([
    ...Array.from({ length: 8 }, () => renewOwn(token)),
    ...Array.from({ length: 4 }, () => renew(id)),
  ]);
  expect(new Set(answers.map(told))).toEqual(new Set(['202 accepted']));
  expect(askedFor(id).map((requests) => requests.length)).toEqual([12]);
  expect(askedFor(other)).toEqual([]);
  const [first, again] = [await renewOwn(token, 'once'), await renewOwn(token, 'once')];
  expect(again.body).toEqual(first.body);
  expect(askedFor(id).map((requests) => requests.length)).toEqual([13]);
});

it('after a revocation or a correction it is another mail, with what is so now', async () => {
  const one = await openApplicantCase(gateway, 14);
  await renew(one.id);
  await revoke(one.id);
  await renew(one.id);
  await one.decide('kapusdatin', 'disposition', { outcome: 'return', fields: ['position'] });
  const { id } = one;
  const form = { dataVersion: 1, fields: ['position'], applicant: { position: 'Analis Sistem' } };
  await gateway.form(`${PATH}/${id}/correction`, form, null);
  await renew(id);
  expect(askedFor(id).flat()).toMatchObject([
    { dataVersion: 1, linkGeneration: 1 },
    { dataVersion: 1, linkGeneration: 2 },
    { dataVersion: 2, linkGeneration: 2 },
  ]);
  expect(askedFor(id)).toHaveLength(3);
});

it('those who may revoke links may have new ones sent, of cases that there are', async () => {
  const id = await opened(15);
  for (const post of ['operator', 'verifikator', 'admin'])
    expect(told(await renew(id, post))).toBe('202 accepted');
  for (const post of ['kapusdatin', 'kabid', 'kasubbid', 'auditor'])
    expect(told(await renew(id, post))).toBe('403 forbidden');
  expect(told(await renew(crypto.randomUUID()))).toBe('404 unknown-case');
  expect(askedFor(id).flat()).toHaveLength(3);
});

it('of data that are restricted or erased nothing is sent', async () => {
  const id = await opened(16);
  await gateway.vault.restrict(id, { by: 'admin1', ground: 'permintaan-subjek' });
  expect(told(await renew(id))).toBe('409 processing-restricted');
  expect(told(await renewOwn(await expiredLink(id)))).toBe('409 processing-restricted');
  await gateway.vault.erase(id, { by: 'admin1', ground: 'request' });
  expect(told(await renew(id))).toBe('409 data-erased');
  expect(askedFor(id)).toEqual([]);
});

it('while Temporal is away it can be tried again under the same key', async () => {
  const id = await opened(17);
  gateway.workflows.away = true;
  expect(told(await renew(id, 'operator', 'again'))).toBe('503 try-again');
  gateway.workflows.away = false;
  expect(told(await renew(id, 'operator', 'again'))).toBe('202 accepted');
});
