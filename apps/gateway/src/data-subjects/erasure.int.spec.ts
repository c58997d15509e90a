import { verifyChain } from '@tte/event-log';
import { leaksIn } from '../../../../test/support/leaks.js';
import { official } from '../../test/support/gateway.js';
import { exercise, issued, opened, PATH, withdrawn } from '../../test/support/rights.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();

const erase = (caseId: string, reason = 'permintaan-subjek') =>
  exercise(gateway, 'erasure', { caseId, reason });

/** Every collection, whole. */
async function collections(): Promise<{ name: string; text: string }[]> {
  const names = (await gateway.connection.listCollections()).map(({ name }) => name);
  return Promise.all(
    names.map(async (name) => {
      const documents = await gateway.connection.collection(name).find().toArray();
      const sorted = documents.sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1));
      return { name, text: JSON.stringify(sorted) };
    }),
  );
}
const PROJECTIONS = ['cases', 'tasks', 'accounts'];
/** Without revisions: they count writes, not what was written. */
const projections = async () =>
  (await collections())
    .filter(({ name }) => PROJECTIONS.includes(name))
    .map(({ name, text }) => ({ name, text: text.replaceAll(/"revision":\d+/g, '') }));
const stored = async (caseId: string) =>
  (await gateway.connection
    .collection<{ _id: string }>('vault_cases')
    .findOne({ _id: caseId })) as unknown as Record<string, string>;

it('destroys all that leads to the person, and leaves the log whole', async () => {
  const id = await withdrawn(gateway, 1);
  const other = await withdrawn(gateway, 2);
  const {
    workflowId = '',
    requestDigest = '',
    nikIndex = '',
    emailIndex = '',
    wrappedKey = '',
  } = await stored(id);
  const made = { workflowId, requestDigest, nikIndex, emailIndex, wrappedKey };
  const markers = { ...made, name: person(1).name, nik: person(1).nik, email: person(1).email };
  const leaks = async () => (await collections()).flatMap((sink) => leaksIn(sink, markers));
  expect((await leaks()).length).toBeGreaterThan(4);
  const before = await projections();

  const { status, body } = await erase(id);

  expect([status, body]).toEqual([
    200,
    { caseId: id, erased: { at: expect.any(String), by: 'admin1', ground: 'permintaan-subjek' } },
  ]);
  expect(await leaks()).toEqual([]);
  for (const collection of ['vault_documents', 'vault_letters.files']) {
    const mine = { $or: [{ caseId: id }, { 'metadata.caseId': id }] };
    expect([collection, await gateway.connection.collection(collection).countDocuments(mine)]).toEqual([
      collection,
      0,
    ]);
  }
  expect(await gateway.connection.collection('vault_letters.files').countDocuments()).toBe(1);
  expect(verifyChain(await gateway.log.eventsOf(id))).toBeUndefined();
  await gateway.log.rebuild();
  expect(await projections()).toEqual(before);
  expect((await gateway.get(`${PATH}/${other}`)).body).toMatchObject({ applicant: { name: person(2).name } });
  expect((await erase(id, 'tidak-diperlukan')).body).toEqual(body);
});

it('is told wherever the case is still looked at', async () => {
  const id = await withdrawn(gateway, 3);
  const { body } = await erase(id);
  const detail = await gateway.get(`${PATH}/${id}`);
  expect(detail.body).toMatchObject({
    status: 'withdrawn',
    applicant: null,
    data: null,
    letter: null,
    notes: [],
  });
  expect(detail.body['erased']).toEqual(body['erased']);
  const page = await gateway.get(PATH);
  expect((page.body['items'] as object[])[0]).toMatchObject({ caseId: id, applicant: null });
  expect((await gateway.get(`${PATH}/${id}/letter`)).body).toMatchObject({
    status: 404,
    code: 'letter-not-found',
  });
  const comparison = await gateway.get(`${PATH}/${id}/comparison`, official('verifikator'));
  expect(comparison.body).toMatchObject({ status: 409, code: 'data-erased' });
  const lifting = { caseId: id, restricted: true, reason: 'permintaan-subjek' };
  expect((await exercise(gateway, 'restriction', lifting)).body['code']).toBe('data-erased');
  const nothing = await exercise(gateway, 'export', { nik: person(3).nik, reason: 'permintaan-subjek' });
  expect(nothing.body['cases']).toEqual([]);
});

it('an open case is not erased, nor an account that is valid or of which no end is known', async () => {
  const open = await opened(gateway, 4);
  expect((await erase(open)).body).toMatchObject({ status: 409, code: 'case-open' });
  const valid = await issued(gateway, 5, '2999-01-01');
  expect((await erase(valid)).body).toMatchObject({ status: 409, code: 'account-active' });
  for (const [id, index] of [
    [open, 4],
    [valid, 5],
  ] as const) {
    expect((await gateway.get(`${PATH}/${id}`)).body).toMatchObject({
      applicant: { name: person(index).name },
      erased: null,
    });
  }
});

it('an account whose validity is over is erased, and stays in the registry without its holder', async () => {
  const id = await issued(gateway, 6, '2020-01-01');
  expect((await erase(id)).status).toBe(200);
  expect(await gateway.log.account(id)).toMatchObject({ caseId: id, validUntil: '2020-01-01' });
  expect((await gateway.vault.summaries([id])).size).toBe(0);
});

it('the person can apply anew, and an old key has its old answer and opens nothing', async () => {
  const key = { 'idempotency-key': 'k-erased' };
  const first = await gateway.form(PATH, submission(7), pdf(), key);
  const id = String(first.body['caseId']);
  await gateway.post(`${PATH}/${id}/withdrawal`, { dataVersion: 1 });
  await erase(id);
  const again = await gateway.form(PATH, submission(7), pdf(), key);
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect((await gateway.form(PATH, submission(7), pdf())).status).toBe(201);
});

it('is recorded before anything is destroyed', async () => {
  const id = await withdrawn(gateway, 8);
  await erase(id, 'penarikan-persetujuan');
  const what = { what: 'erasure', subject: 'admin1', ground: 'penarikan-persetujuan' };
  expect(await gateway.looks()).toContainEqual(expect.objectContaining({ ...what, caseId: id }));
});
