import { randomUUID } from 'node:crypto';
import { official } from '../../test/support/gateway.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { introduce, order, staffer } from '../../test/support/stand-in.js';
import type { StoredEntry } from '../access-log/entries.js';

const PATH = '/api/v1/cases';
const WORDS = 'Nama pada surat ditulis Anton, bukan Antonius.';
const gateway = sharedGateway({ env: { COMMENTS_MAX: '3' } });
const entries = () => gateway.connection.collection<StoredEntry>('access_log');

let count = 0;
async function opened() {
  count += 1;
  const id = String((await gateway.form(PATH, submission(count), pdf())).body['caseId']);
  return { id, path: `${PATH}/${id}/comments`, index: count };
}
const said = async (path: string, who = 'kasubbid') => {
  const { body } = await gateway.get(path, official(who));
  return (body['items'] as { text: string; actorTitle: string; at: string }[] | undefined) ?? [];
};
const add = (path: string, text: unknown, who = 'kabid', headers: Record<string, string> = {}) =>
  gateway.post(path, { text }, official(who), headers);

it('a comment is read by all who work on the case, with who wrote it and when, the first one first', async () => {
  const { path } = await opened();
  const [first, second] = [await add(path, `  ${WORDS}\n`), await add(path, 'Sudah dicek.', 'operator')];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(JSON.stringify(first.body)).not.toContain('Anton');
  for (const who of ['operator', 'kapusdatin', 'kabid', 'kasubbid', 'verifikator']) {
    expect(await said(path, who)).toMatchObject([
      { text: WORDS, actorTitle: 'Kabid Jementa Sis Ap', at: first.body['at'] },
      { text: 'Sudah dicek.', actorTitle: 'Operator' },
    ]);
  }
});

it('who holds a post by mandate writes as such', async () => {
  const { path } = await opened();
  const holder = staffer('standin-kabid');
  await introduce(gateway, holder);
  const admin = { sub: 'admin7', roles: ['admin'] };
  expect((await gateway.post('/api/v1/mandates', order('kabid', 'standin-kabid'), admin)).status).toBe(201);
  expect((await gateway.post(path, { text: 'Saya wakili.' }, holder)).status).toBe(201);
  expect(await said(path)).toMatchObject([{ actorTitle: expect.stringMatching(/^Pl[ht]\. Kabid/) }]);
});

it('nobody reads or writes of their own application, and auditor and admin see none', async () => {
  const { path, index } = await opened();
  await add(path, WORDS);
  const { nik } = person(index);
  for (const answer of [
    await gateway.get(path, official('kabid', { nik })),
    await gateway.post(path, { text: 'x' }, official('kabid', { nik })),
  ]) {
    expect([answer.status, answer.body['code']]).toEqual([403, 'own-case']);
  }
  for (const who of ['auditor', 'admin']) {
    expect((await gateway.get(path, official(who))).status).toBe(403);
    expect((await add(path, 'x', who)).status).toBe(403);
  }
  expect(await said(path)).toHaveLength(1);
});

it('is on record by who and which, with a commitment and without its words', async () => {
  const { id, path } = await opened();
  const { body } = await add(path, WORDS);
  const [entry] = await entries().find({ caseId: id, what: 'comment' }).toArray();
  expect(entry).toMatchObject({
    outcome: 'looked',
    subject: 'kabid1',
    ref: body['commentId'],
    commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const [stored] = await gateway.vault.comments(id);
  expect(stored?.commitment).toBe(entry?.commitment);
  const shown = await gateway.get(`/api/v1/access-log?caseId=${id}`, official('auditor'));
  expect(JSON.stringify(shown.body)).toContain(String(entry?.commitment));
  expect((await gateway.get('/api/v1/access-log/verification', official('auditor'))).body['breaks']).toEqual(
    [],
  );
  expect(JSON.stringify(await entries().find().toArray())).not.toContain('Anton');
  expect(gateway.lines.join('\n')).not.toContain('Anton');
  expect(JSON.stringify(await gateway.log.eventsOf(id))).not.toContain('Anton');
  expect(gateway.workflows.messages.filter(({ caseId }) => caseId === id)).toEqual([]);
});

it('that is not on record as it is, is not shown', async () => {
  const { id, path } = await opened();
  await add(path, WORDS);
  await add(path, 'kedua');
  const [entry] = await entries().find({ caseId: id, what: 'comment' }).sort({ n: 1 }).toArray();
  await entries().updateOne({ _id: entry?._id ?? '' }, { $set: { commitment: '0'.repeat(64) } });
  expect((await said(path)).map(({ text }) => text)).toEqual(['kedua']);
  await entries().updateOne({ _id: entry?._id ?? '' }, { $set: { commitment: entry?.commitment ?? '' } });
  expect(await said(path)).toHaveLength(2);
});

it('is added once by a key, and another one under a key of its own', async () => {
  const { path } = await opened();
  const headers = { 'idempotency-key': randomUUID() };
  const [first, again] = [await add(path, WORDS, 'kabid', headers), await add(path, WORDS, 'kabid', headers)];
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect((await add(path, 'lain', 'kabid', headers)).body['code']).toBe('idempotency-key-reused');
  await gateway.connection.collection('idempotency_keys').deleteMany({});
  // The key is forgotten; the same comment is known all the same, and other words under the key are another one.
  expect((await add(path, WORDS, 'kabid', headers)).body['commentId']).toBe(first.body['commentId']);
  await gateway.connection.collection('idempotency_keys').deleteMany({});
  expect((await add(path, 'lain', 'kabid', headers)).status).toBe(201);
  expect((await said(path)).map(({ text }) => text)).toEqual([WORDS, 'lain']);
});

it.each([
  ['no text', undefined, 422, 'invalid-input'],
  ['blanks', ' \n ', 422, 'invalid-input'],
  ['too much', 'x'.repeat(2_001), 422, 'note-too-long'],
  ['a number', 7, 400, 'wrong-type'],
  ['control characters', 'a\u0000b', 422, 'invalid-input'],
])('%s is refused', async (_what, text, status, code) => {
  const { path } = await opened();
  const answer = await add(path, text);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect(await said(path)).toEqual([]);
});

it('no more are taken than the installation says', async () => {
  const { path } = await opened();
  for (const text of ['satu', 'dua', 'x'.repeat(2_000)]) expect((await add(path, text)).status).toBe(201);
  const answer = await add(path, 'empat');
  expect([answer.status, answer.body['code']]).toEqual([409, 'too-many-comments']);
  expect(await said(path)).toHaveLength(3);
});

it('are told in the inbox by their number, and make the case another version', async () => {
  const { id, path } = await opened();
  const version = async () => (await gateway.get(`${PATH}/${id}`, official('kapusdatin'))).body['version'];
  const before = Number(await version());
  await add(path, WORDS);
  expect(await version()).toBe(before + 1);
  const { body } = await gateway.get('/api/v1/inbox?limit=50', official('kapusdatin'));
  const items = (body['letters'] as { items: { caseId: string; comments: number }[] }[]).flatMap(
    (one) => one.items,
  );
  expect(items.find(({ caseId }) => caseId === id)?.comments).toBe(1);
});

it('are neither told nor taken while processing is restricted, nor after an erasure', async () => {
  const { id, path } = await opened();
  await add(path, WORDS);
  await gateway.vault.restrict(id, { by: 'admin1', ground: 'test' });
  for (const answer of [await gateway.get(path, official('kabid')), await add(path, 'x')]) {
    expect([answer.status, answer.body['code']]).toEqual([409, 'processing-restricted']);
  }
  await gateway.vault.liftRestriction(id);
  expect(await said(path)).toHaveLength(1);
  await gateway.post(`${PATH}/${id}/withdrawal`, { dataVersion: 1 });
  expect((await add(path, 'Sudah ditutup.')).status).toBe(201);
  await gateway.vault.erase(id, { by: 'admin1', ground: 'test' });
  for (const answer of [await gateway.get(path, official('kabid')), await add(path, 'x')]) {
    expect([answer.status, answer.body['code']]).toEqual([409, 'data-erased']);
  }
});

it('the applicant sees none of it, and their export tells it by post', async () => {
  const { id, path, index } = await opened();
  await add(path, WORDS);
  const token = await gateway.vault.applicantLink(id, new Date(Date.now() + 60_000));
  const own = await gateway.call('GET', '/api/v1/applicant', { headers: { 'x-applicant-link': token } });
  expect(own.status).toBe(200);
  expect(JSON.stringify(own.body)).not.toContain('Anton');
  const { nik } = person(index);
  const admin = { sub: 'admin1', roles: ['admin'] };
  const { body } = await gateway.post(
    '/api/v1/data-subjects/export',
    { nik, reason: 'permintaan-subjek' },
    admin,
  );
  const [held] = body['cases'] as { comments: object[] }[];
  expect(held?.comments).toEqual([
    { commentRef: expect.any(String), at: expect.any(String), post: 'kabid', text: WORDS },
  ]);
});
