import { official } from '../../test/support/gateway.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const NIK = '3171014109909999';
let count = 0;
const gateway = sharedGateway();

const identify = async (subject: string, body: unknown) =>
  gateway.call('PUT', `/api/v1/staff/${encodeURIComponent(subject)}/identity`, {
    headers: { 'content-type': 'application/json', ...(await gateway.authorization(official('admin'))) },
    body: JSON.stringify(body),
  });

/** A new case, decided by an official whose token tells their e-mail alone. */
async function decide(sub: string) {
  count += 1;
  const { body } = await gateway.form(PATH, submission(count), pdf());
  const decision = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
  const claims = { sub, roles: ['kapusdatin'], email: `${sub}@kemhan.go.id` };
  const answer = await gateway.post(`${PATH}/${String(body['caseId'])}/disposition`, decision, claims);
  return answer.body['code'] ?? answer.status;
}
const next = () => person(count + 1);

it('who is told from the applicant by an e-mail alone decides nothing, until the directory knows a number', async () => {
  expect(await decide('ratna')).toBe('own-case-unknown');
  expect(await identify('ratna', { email: 'ratna.pribadi@kemhan.go.id' })).toMatchObject({ status: 200 });
  expect(await decide('ratna')).toBe('own-case-unknown');
  const { status, body } = await identify('ratna', { nik: NIK, email: 'ratna@kemhan.go.id' });
  expect([status, body]).toEqual([200, { subject: 'ratna', known: ['nik', 'email'] }]);
  expect(await decide('ratna')).toBe(200);
});

it.each([
  ['NIK', () => ({ nik: next().nik })],
  ['NIP, as people write it', () => ({ nip: next().nip.replace(/^(.{8})(.{6})/, '$1 $2 ') })],
  ['e-mail with an alias', () => ({ nik: NIK, email: next().email.replace('@', '+tte@') })],
  [
    'NIK in full-width digits',
    () => ({ nik: next().nik.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))) }),
  ],
])('who applies is known by the %s that the directory holds', async (_what, identity) => {
  const subject = `pegawai-${count}`;
  expect((await identify(subject, identity())).status).toBe(200);
  expect(await decide(subject)).toBe('own-case');
});

it.each([
  ['a NIK as the subject', NIK, { email: 'a@kemhan.go.id' }, 403, 'unusable-subject'],
  ['a NIP in the subject', 'nip-19850501.201001.1.001', { email: 'a@kemhan.go.id' }, 403, 'unusable-subject'],
  ['nothing', 'sari', {}, 422, 'invalid-input'],
  ['what is no NIK', 'sari', { nik: '1234' }, 422, 'invalid-input'],
  ['what is no address', 'sari', { email: 'sari' }, 422, 'invalid-input'],
  ['another field', 'sari', { nik: NIK, name: 'Sari' }, 400, 'unknown-field'],
])('%s is refused', async (_what, subject, body, status, code) => {
  const answer = await identify(subject, body);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect(await gateway.connection.collection<{ _id: string }>('staff').findOne({ _id: subject })).toBeNull();
});

it('the directory, the access log and the lines hold no number of anybody, and no address', async () => {
  await identify('joko', {
    nik: NIK,
    nip: '199001012015011001',
    nrp: '11940012',
    email: 'joko.x@kemhan.go.id',
  });
  const kept = await gateway.connection.collection<{ _id: string }>('staff').findOne({ _id: 'joko' });
  expect(Object.keys((kept as { identity?: object } | null)?.identity ?? {})).toHaveLength(4);
  const looked = await gateway.looks();
  expect(looked).toContainEqual(expect.objectContaining({ subject: 'admin1' }));
  const told = JSON.stringify([kept, looked, gateway.lines]);
  for (const text of [NIK, '199001012015011001', '11940012', 'joko.x']) expect(told).not.toContain(text);
});
