import { verifyChain } from '@tte/event-log';
import { official } from '../../test/support/gateway.js';
import { exercise, issued, opened, PATH, withdrawn } from '../../test/support/rights.js';
import { person } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();

const correct = (caseId: string, more: object, key?: string) => {
  const body = { caseId, dataVersion: 1, reason: 'permintaan-subjek', ...more };
  return exercise(gateway, 'correction', body, key);
};
const POSITION = { fields: ['position'], applicant: { position: 'Analis Sistem' } };

it('of an issued case is what everybody sees from then on, and leaves the log as it is', async () => {
  const id = await issued(gateway, 1, '2031-05-01');
  const events = await gateway.log.eventsOf(id);
  const data = {
    fields: ['name', 'email', 'position', 'pic'],
    applicant: {
      name: 'Wahyu Hidayat',
      email: 'wahyu.hidayat@kemhan.go.id',
      position: 'Analis Sistem',
      pic: { name: 'Rina', phone: '081200001111' },
    },
  };
  const { status, body } = await correct(id, data, 'k1');
  expect([status, body]).toEqual([200, { caseId: id, dataVersion: 2 }]);
  expect((await correct(id, data, 'k1')).body).toEqual(body);
  const detail = await gateway.get(`${PATH}/${id}`);
  expect(detail.body).toMatchObject({
    dataVersion: 2,
    applicant: { name: 'Wahyu Hidayat' },
    data: { email: 'wahyu.hidayat@kemhan.go.id', nik: person(1).nik, pic: { phone: '081200001111' } },
    letter: { subject: expect.any(String) },
  });
  const { body: page } = await gateway.search(PATH, 'hidayat', official('kabid'));
  expect(page).toMatchObject({ items: [{ caseId: id, applicant: { name: 'Wahyu Hidayat' } }] });
  expect(await gateway.log.eventsOf(id)).toEqual(events);
  expect(verifyChain(events)).toBeUndefined();
});

it.each([
  ['another NIK', { fields: ['nik'], applicant: { nik: person(30).nik } }],
  ['another unit', { fields: ['unit'], applicant: { unit: 'setjen' } }],
  ['another kind', { fields: ['employee-number'], applicant: { employeeKind: 'tni', nrp: '123456' } }],
  ['another letter', { fields: ['letter'], applicant: {} }],
])('%s is not corrected so: it stands in the log, or is another person', async (_what, data) => {
  const id = await withdrawn(gateway, 2);
  const { status, body } = await correct(id, data);
  expect([status, body['code']]).toEqual([422, 'field-not-correctable']);
  expect((await gateway.vault.entry(id))?.dataVersion).toBe(1);
});

it('is held to the rules of the door', async () => {
  const id = await withdrawn(gateway, 3);
  const foreign = { fields: ['email'], applicant: { email: 'budi@gmail.com' } };
  expect((await correct(id, foreign)).body).toMatchObject({
    status: 422,
    errors: [{ code: 'email-domain' }],
  });
  const birth = { fields: ['employee-number'], applicant: { nip: '197001012010011001' } };
  expect((await correct(id, birth)).body).toMatchObject({
    code: 'confirmation-required',
    errors: [{ code: 'nip-nik-mismatch' }],
  });
  const unnamed = { fields: ['pic'], applicant: POSITION.applicant };
  expect((await correct(id, unnamed)).status).toBe(422);
  await opened(gateway, 4);
  const taken = { fields: ['email'], applicant: { email: person(4).email } };
  expect((await correct(id, taken)).body['code']).toBe('email-in-use');
  expect((await gateway.vault.entry(id))?.dataVersion).toBe(1);
});

it('an open case is returned for correction instead', async () => {
  const id = await opened(gateway, 5);
  const { status, body } = await correct(id, POSITION);
  expect([status, body['code']]).toEqual([409, 'case-open']);
});

it('data that have changed since, or are none, are not corrected', async () => {
  const id = await withdrawn(gateway, 6);
  expect((await correct(id, { ...POSITION, dataVersion: 2 })).body['code']).toBe('stale-case');
  expect((await correct(id, POSITION)).status).toBe(200);
  const late = { fields: ['pic'], applicant: { pic: { name: 'Rina', phone: '081200001111' } } };
  expect((await correct(id, late)).body['code']).toBe('stale-case');
  expect((await correct(id, { ...late, dataVersion: 2 })).status).toBe(200);
  expect((await gateway.get(`${PATH}/${id}`)).body).toMatchObject({ data: { position: 'Analis Sistem' } });
  const act = { by: 'admin1', ground: 'permintaan-subjek' };
  await gateway.vault.restrict(id, act);
  expect((await correct(id, POSITION)).body['code']).toBe('processing-restricted');
  await gateway.vault.erase(id, act);
  expect((await correct(id, POSITION)).body['code']).toBe('data-erased');
});

it('the same key with other content is told apart', async () => {
  const id = await withdrawn(gateway, 7);
  await correct(id, POSITION, 'k7');
  const other = await correct(id, { ...POSITION, applicant: { position: 'Lain' } }, 'k7');
  expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
});
