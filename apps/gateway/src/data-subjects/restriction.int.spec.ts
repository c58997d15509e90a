import { official } from '../../test/support/gateway.js';
import { exercise, OFFICE_WAY, opened, PATH } from '../../test/support/rights.js';
import { pdf, person } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

let id: string;
const gateway = sharedGateway();
beforeAll(async () => {
  id = await opened(gateway, 1);
}, 60_000);

const restrict = (restricted: boolean, caseId = id) =>
  exercise(gateway, 'restriction', { caseId, restricted, reason: 'permintaan-subjek' });
const [[post, route, decision]] = OFFICE_WAY;
const forward = (caseId = id) =>
  gateway.post(`${PATH}/${caseId}/${route}`, { dataVersion: 1, ...decision }, official(post));
const codes = async (path: string) =>
  Promise.all(
    [official('operator'), official('verifikator')].map(async (claims) => {
      const { status, body } = await gateway.get(`${PATH}/${path}`, claims);
      return [status, body['code']];
    }),
  );

it('shows nobody any more, and says since when', async () => {
  const { status, body } = await restrict(true);
  expect([status, body]).toEqual([
    200,
    {
      caseId: id,
      restriction: { at: expect.any(String), by: 'admin1', ground: 'permintaan-subjek' },
    },
  ]);
  expect((await restrict(true)).body).toEqual(body);
  for (const role of ['operator', 'kasubbid', 'verifikator']) {
    const detail = (await gateway.get(`${PATH}/${id}`, official(role))).body;
    expect(detail).toMatchObject({ applicant: null, data: null, letter: null, notes: [], erased: null });
    expect(detail['restriction']).toEqual(body['restriction']);
  }
  const page = await gateway.get(PATH, official('kabid'));
  expect(page.body).toMatchObject({ items: [{ caseId: id, applicant: null }] });
  const found = await gateway.search(PATH, person(1).nik, official('kabid'));
  expect(found.body).toMatchObject({ items: [] });
});

it('refuses letter and comparison', async () => {
  const refused = [409, 'processing-restricted'];
  expect(await codes(`${id}/letter`)).toEqual([refused, refused]);
  expect((await codes(`${id}/comparison`))[1]).toEqual(refused);
});

it('refuses every decision but the withdrawal, and offers no other', async () => {
  const before = await gateway.log.eventsOf(id);
  expect((await forward()).body).toMatchObject({ status: 409, code: 'processing-restricted' });
  expect((await gateway.post(`${PATH}/${id}/nudge`, { dataVersion: 1 })).body['code']).toBe(
    'processing-restricted',
  );
  const correction = { dataVersion: 1, fields: ['position'], applicant: { position: 'x' } };
  const corrected = await gateway.form(`${PATH}/${id}/correction`, correction, null);
  expect(corrected.body['code']).toBe('processing-restricted');
  expect(await gateway.log.eventsOf(id)).toEqual(before);
  expect((await gateway.get(`${PATH}/${id}`)).body['allowed']).toEqual({ operator: ['withdraw'] });
  const withdrawal = { dataVersion: 1, note: 'Dicabut pemohon' };
  const other = await opened(gateway, 2);
  await restrict(true, other);
  expect((await gateway.post(`${PATH}/${other}/withdrawal`, withdrawal)).body).toMatchObject({
    status: 'withdrawn',
  });
});

it('still does not let the person be registered a second time', async () => {
  const again = {
    applicant: person(1),
    letter: {
      number: 'B/9',
      date: '2026-03-10',
      subject: 'x',
      signedBy: 'y',
      nature: 'biasa',
      receivedAt: '2026-03-11T02:00:00Z',
    },
  };
  expect((await gateway.form(PATH, again, pdf())).body['code']).toBe('registration-open');
});

it('lifted, the case goes on as before', async () => {
  const lifting = { caseId: id, restricted: false, reason: 'sengketa-selesai' };
  expect((await exercise(gateway, 'restriction', lifting)).body).toEqual({
    caseId: id,
    restriction: null,
  });
  expect((await gateway.get(`${PATH}/${id}`)).body).toMatchObject({
    applicant: { name: person(1).name },
    restriction: null,
  });
  expect((await gateway.get(`${PATH}/${id}/letter`)).status).toBe(200);
  expect((await forward()).status).toBe(200);
});
