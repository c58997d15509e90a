import { getDocumentProxy, extractText } from 'unpdf';
import { buffer } from 'node:stream/consumers';
import { countAll } from '../../../test/support/letters.js';
import { person } from '../../../test/support/people.js';
import { issued, PATH } from '../../../test/support/rights.js';
import { sharedGateway } from '../../../test/support/shared-gateway.js';

const gateway = sharedGateway();
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const SOON = inDays(20);
const UNCHANGED = { dataVersion: 1, unchanged: true };

const linkTo = (id: string) => gateway.vault.applicantLink(id, new Date(Date.now() + 60_000));
async function page(id: string) {
  const headers = { 'x-applicant-link': await linkTo(id) };
  return (await gateway.call('GET', '/api/v1/applicant', { headers })).body;
}
async function ask(id: string, body: unknown = UNCHANGED, key?: string) {
  const headers = {
    'x-applicant-link': await linkTo(id),
    'content-type': 'application/json',
    ...(key !== undefined && { 'idempotency-key': key }),
  };
  return gateway.call('POST', '/api/v1/applicant/renewal', { headers, body: JSON.stringify(body) });
}
const renewalOf = async (nik: string) =>
  (await gateway.vault.findByNik(nik)).find(({ procedure }) => procedure === 'renewal');

it('the page says when the certificate ends soon, and that a renewal is under way', async () => {
  const id = await issued(gateway, 1, SOON);
  expect(await page(id)).toMatchObject({ renewal: { validUntil: SOON, caseNumber: null } });
  const { stated } = (await page(id))['renewal'] as { stated: object[] };
  expect(stated).toContainEqual({ title: 'Jabatan', value: person(1).position });
  expect(stated).toContainEqual({ title: 'Satuan kerja', value: 'Pusat Data dan Informasi' });
  const answer = await ask(id);
  expect(answer.status).toBe(201);
  expect(await page(id)).toMatchObject({
    renewal: { validUntil: SOON, caseNumber: answer.body['caseNumber'] },
  });
  const link = String(answer.body['link']);
  const own = await gateway.call('GET', '/api/v1/applicant', { headers: { 'x-applicant-link': link } });
  expect(own.body).toMatchObject({ procedure: 'renewal', next: { kind: 'wait' }, open: true });
});

it.each([
  ['ends far from now', inDays(400)],
  ['has an end that nobody knows', undefined],
  ['has ended', '2020-01-01'],
])('the page offers nothing where the certificate %s', async (_what, validUntil) => {
  const id = await issued(
    gateway,
    validUntil === undefined ? 3 : validUntil === '2020-01-01' ? 4 : 2,
    validUntil,
  );
  expect((await page(id))['renewal']).toBeNull();
  expect((await ask(id)).status).toBe(409);
});

it('the statement is kept as the case’s letter, and says what was stated', async () => {
  const id = await issued(gateway, 5, SOON);
  await ask(id);
  const renewal = await renewalOf(person(5).nik);
  const caseId = renewal?.caseId ?? '';
  const detail = (await gateway.get(`${PATH}/${caseId}`)).body;
  expect(detail).toMatchObject({
    status: 'comparing',
    timeline: [{ step: 1, actor: { post: 'pemohon' } }],
    letter: { signedBy: person(5).name, subject: expect.stringContaining('Pernyataan') },
  });
  const { letterRef, letterCommitment } = (await gateway.log.eventsOf(caseId))[0]?.data as {
    letterRef: string;
    letterCommitment: string;
  };
  const opened = await gateway.vault.openLetter(letterRef, caseId, letterCommitment);
  if (!opened) throw new Error('there is no statement');
  const bytes = new Uint8Array(await buffer(opened.content));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  expect(text).toContain(person(5).name);
  expect(text).toContain('tidak berubah');
  expect(text).toContain(SOON);
});

it('the same request with the same key opens one case; another is refused', async () => {
  const id = await issued(gateway, 6, SOON);
  const [one, other] = [await ask(id, UNCHANGED, 'ulang'), await ask(id, UNCHANGED, 'ulang')];
  expect([one.status, other.status, other.body]).toEqual([201, 201, one.body]);
  expect((await ask(id, UNCHANGED, 'lain')).body['code']).toBe('renewal-open');
});

it.each<[string, unknown, number, string]>([
  ['that something has changed', { dataVersion: 1, unchanged: false }, 422, 'invalid-input'],
  ['nothing', { dataVersion: 1 }, 422, 'invalid-input'],
  ['too much', { ...UNCHANGED, nik: '3174' }, 400, 'unknown-field'],
  ['it of other data', { dataVersion: 9, unchanged: true }, 409, 'stale-case'],
])('a statement that says %s is refused, and nothing is stored', async (_what, body, status, code) => {
  const [known] = await gateway.vault.findByNik(person(7).nik);
  const id = known?.caseId ?? (await issued(gateway, 7, SOON));
  const before = await countAll(gateway);
  const answer = await ask(id, body);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect(await countAll(gateway)).toEqual(before);
});

it('a case that made no account is asked in vain', async () => {
  const id = await issued(gateway, 8, SOON);
  await ask(id);
  const renewal = await renewalOf(person(8).nik);
  expect((await ask(renewal?.caseId ?? '')).body['code']).toBe('no-account');
});

it('data that may not be processed are not renewed', async () => {
  const id = await issued(gateway, 9, SOON);
  const link = await linkTo(id);
  await gateway.vault.restrict(id, { by: 'admin1', ground: 'permintaan-subjek' });
  const headers = { 'x-applicant-link': link, 'content-type': 'application/json' };
  const body = JSON.stringify(UNCHANGED);
  const answer = await gateway.call('POST', '/api/v1/applicant/renewal', { headers, body });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(await renewalOf(person(9).nik)).toBeUndefined();
});

it('a link whose time is over asks for nothing', async () => {
  const id = await issued(gateway, 10, SOON);
  const link = await gateway.vault.applicantLink(id, new Date(Date.now() - 60_000));
  const headers = { 'x-applicant-link': link, 'content-type': 'application/json' };
  const body = JSON.stringify(UNCHANGED);
  const answer = await gateway.call('POST', '/api/v1/applicant/renewal', { headers, body });
  expect([answer.status, answer.body['code']]).toEqual([401, 'link-expired']);
});

it('no link is kept with the answer that a repeated request gets', async () => {
  const id = await issued(gateway, 11, SOON);
  const { body } = await ask(id, UNCHANGED, 'tanpa-tautan');
  const kept = await gateway.connection.collection('idempotency_keys').find().toArray();
  expect(kept.length).toBeGreaterThan(0);
  expect(JSON.stringify(kept)).not.toContain(String(body['link']));
});
