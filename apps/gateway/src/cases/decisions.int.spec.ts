import { COMPLETE } from '../../test/support/found.js';
import { official } from '../../test/support/gateway.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const gateway = sharedGateway();

const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const opened = async (index: number): Promise<string> =>
  `${PATH}/${String((await gateway.form(PATH, submission(index), pdf())).body['caseId'])}`;

it('a letter passes the officials, and each is offered what is theirs', async () => {
  const path = await opened(1);
  for (const [post, step] of [
    ['kapusdatin', 3],
    ['kabid', 4],
    ['kasubbid', 5],
  ] as const) {
    const before = await gateway.get(path, official(post));
    expect(before.body['allowed']).toEqual({ [post]: ['forward', 'return', 'reject', 'hold'] });
    const { body } = await gateway.post(
      `${path}/disposition`,
      { ...forward, note: `Dari ${post}` },
      official(post),
    );
    expect(body).toMatchObject({ step });
  }
  const verifikator = official('verifikator');
  const { body } = await gateway.get(`${path}?minSeq=4`, verifikator);
  expect(body).toMatchObject({
    seq: 4,
    allowed: { verifikator: ['complete', 'return', 'reject', 'hold'] },
    data: { nik: person(1).nik },
    notes: [{ text: 'Dari kapusdatin' }, { text: 'Dari kabid' }, { text: 'Dari kasubbid' }],
  });
  expect(body['timeline']).toHaveLength(4);
  const complete = await gateway.post(`${path}/completeness`, { dataVersion: 1, ...COMPLETE }, verifikator);
  expect(complete.body).toMatchObject({ status: 'registering', step: 5 });
});

it('no words and no person reach the workflow', () => {
  const messages = JSON.stringify(gateway.workflows.messages);
  for (const word of ['Dari kapusdatin', person(1).nik, person(1).email])
    expect(messages).not.toContain(word);
});

it('one with two posts acts in the one that is waited for, unless they say so, and not at two levels', async () => {
  const path = await opened(2);
  const both = official('kabid', { roles: ['kasubbid', 'kapusdatin'] });
  const first = await gateway.post(`${path}/disposition`, forward, both);
  expect(first.body).toMatchObject({ step: 3 });
  await gateway.post(`${path}/disposition`, forward, official('kabid', { sub: 'kabid2' }));
  const wrong = await gateway.post(`${path}/disposition`, { ...forward, as: 'kapusdatin' }, both);
  expect(wrong.body['code']).toBe('wrong-turn');
  const twice = await gateway.post(`${path}/disposition`, forward, both);
  expect([twice.status, twice.body['code']]).toEqual([403, 'two-levels']);
});

it('a command of a closed case gets the receipt that it got before, another one is refused', async () => {
  const path = await opened(3);
  const withdrawal = { dataVersion: 1, commandId: 'a11ce000-0000-4000-8000-000000000001' };
  const first = await gateway.post(`${path}/withdrawal`, withdrawal);
  const again = await gateway.post(`${path}/withdrawal`, withdrawal);
  expect([again.status, again.body]).toEqual([200, first.body]);
  const other = await gateway.post(`${path}/withdrawal`, { dataVersion: 1 });
  expect([other.status, other.body['code']]).toEqual([409, 'case-closed']);
});

it('an erased case is closed, and shows nobody', async () => {
  const path = await opened(4);
  await gateway.post(`${path}/withdrawal`, { dataVersion: 1 });
  await gateway.vault.erase(path.slice(PATH.length + 1), { by: 'retention', ground: 'case-closed' });
  const { status, body } = await gateway.get(path);
  expect(status).toBe(200);
  expect(body).toMatchObject({ status: 'withdrawn', applicant: null, data: null, letter: null });
  const decision = await gateway.post(`${path}/withdrawal`, { dataVersion: 1, note: 'lagi' });
  expect([decision.status, decision.body['code']]).toEqual([409, 'case-closed']);
  expect((await gateway.get(`${path}/letter`)).body['code']).toBe('letter-not-found');
  expect((await gateway.get(`${path}/comparison`, official('verifikator'))).body['code']).toBe('data-erased');
});

it('the words of a refused decision are not kept, nor those of a repeated one twice', async () => {
  const path = await opened(7);
  const id = path.slice(PATH.length + 1);
  const notes = () =>
    gateway.connection.collection('vault_documents').countDocuments({ caseId: id, dataVersion: null });
  const note = 'Mohon segera';
  const early = await gateway.post(`${path}/disposition`, { ...forward, note }, official('kabid'));
  expect([early.body['code'], await notes()]).toEqual(['wrong-turn', 0]);
  const body = { ...forward, note, commandId: 'a11ce000-0000-4000-8000-000000000007' };
  for (let time = 0; time < 2; time += 1) {
    const { status } = await gateway.post(`${path}/disposition`, body, official('kapusdatin'));
    expect([status, await notes()]).toEqual([200, 1]);
  }
  const { body: shown } = await gateway.get(path, official('kabid'));
  expect(shown['notes']).toMatchObject([{ text: note }]);
});

it('while Temporal is away a decision is to be tried again', async () => {
  const path = await opened(5);
  gateway.workflows.away = true;
  const answer = await gateway.post(`${path}/nudge`, { dataVersion: 1 });
  expect([answer.status, answer.body['code'], answer.headers.get('retry-after')]).toEqual([
    503,
    'try-again',
    '2',
  ]);
  const ready = await gateway.call('GET', '/health/ready');
  expect([ready.status, ready.body]).toEqual([
    503,
    expect.objectContaining({ mongo: 'up', temporal: 'down' }),
  ]);
  gateway.workflows.away = false;
  expect((await gateway.call('GET', '/api/v1/health/ready')).body).toEqual({ status: 'ready' });
});

it('the verifikator sees SIMPEG beside the application', async () => {
  const path = await opened(6);
  await gateway.vault.keepEvidence(path.slice(PATH.length + 1), 'simpeg', 1, {
    nama: 'PEMOHON NOMOR G',
    nip: person(6).nip,
    status: 'aktif',
  });
  const { body } = await gateway.get(`${path}/comparison`, official('verifikator'));
  expect(body).toMatchObject({ simpeg: null, employeeStatus: 'aktif' });
  expect(body['fields']).toContainEqual({
    field: 'employee-number',
    title: 'NIP/NRP',
    application: person(6).nip,
    simpeg: person(6).nip,
    verdict: 'unknown',
  });
});
