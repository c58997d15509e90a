import { ProtectionRegister, brokenStep } from '@tte/staff';
import { official } from '../../test/support/gateway.js';
import { person } from '../../test/support/people.js';
import { ADMIN, exercise, opened, withdrawn } from '../../test/support/rights.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/data-requests';
const HOUR = 3_600_000;
let now = new Date();
const gateway = sharedGateway({ now: () => now });
beforeEach(() => {
  now = new Date();
});
const officer = official('pelindung-data');
const asked = (more: object = {}) => ({
  kind: 'access',
  channel: 'letter',
  receivedAt: new Date(now.getTime() - HOUR).toISOString(),
  name: 'Peminta Rahasia',
  asked: 'Minta salinan semua data saya.',
  ...more,
});
const register = async (more: object = {}) => {
  const { status, body } = await gateway.post(PATH, asked(more), officer);
  expect([status, body]).toEqual([201, { requestId: expect.stringMatching(/^HAK-\d{4}-\d{6}$/) }]);
  return String(body['requestId']);
};
const step = (id: string, body: object, claims = officer) =>
  gateway.post(`${PATH}/${id}/steps`, body, claims);
const read = async (id: string) => (await gateway.get(`${PATH}/${id}`, officer)).body;
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  body['code'],
];
const checked = { step: 'identity-checked', means: 'identity-card' };

it('a request is taken from its receipt to its answer, each step with who and when', async () => {
  const caseId = await withdrawn(gateway, 1);
  const id = await register({ nik: person(1).nik, email: 'peminta@example.org' });
  expect(await read(id)).toMatchObject({
    ...{
      kind: 'access',
      status: 'received',
      standing: 'running',
      articles: 'Pasal 7 dan 32',
      isClockLaw: true,
    },
    dueAt: new Date(now.getTime() + 71 * HOUR).toISOString(),
    cases: [{ caseId }],
    person: { name: 'Peminta Rahasia', nik: person(1).nik, email: 'peminta@example.org' },
    draft: null,
  });
  expect(codeOf(await step(id, { step: 'granted' }))).toEqual([409, 'identity-unchecked']);
  const early = await exercise(gateway, 'export', {
    ...{ nik: person(1).nik, reason: 'permintaan-subjek', requestId: id },
  });
  expect(codeOf(early)).toEqual([409, 'identity-unchecked']);
  expect((await step(id, { ...checked, note: 'KTP asli dilihat.' })).status).toBe(200);
  expect(codeOf(await step(id, { step: 'granted' }))).toEqual([409, 'not-carried-out']);
  const taken = await gateway.post(
    '/api/v1/data-subjects/export',
    { nik: person(1).nik, reason: 'permintaan-subjek', requestId: id },
    officer,
  );
  expect(taken.body).toMatchObject({ cases: [{ caseId }] });
  expect((await step(id, { step: 'granted' })).status).toBe(200);
  const { draft } = await read(id);
  expect(draft).toContain('telah kami penuhi menurut Pasal 7 dan 32 UU 27/2022');
  expect(draft).toContain('Telepon (021) 3840889');
  expect((await step(id, { step: 'answered', by: 'mail', text: String(draft) })).status).toBe(200);
  expect(codeOf(await step(id, { step: 'answered', by: 'mail', text: 'lagi' }))).toEqual([
    409,
    'request-answered',
  ]);
  const done = await read(id);
  expect(done).toMatchObject({
    status: 'answered',
    outcome: 'granted',
    standing: 'met',
    delivery: 'due',
    isChainWhole: true,
  });
  const who = { by: officer.sub, at: expect.any(String) };
  expect(done['timeline']).toMatchObject([
    { seq: 1, what: 'RequestReceived', note: 'Minta salinan semua data saya.', ...who },
    { seq: 2, what: 'IdentityChecked/identity-card', note: 'KTP asli dilihat.', ...who },
    { seq: 3, what: 'RightExercised/export', note: null, ...who },
    { seq: 4, what: 'RequestGranted', ...who },
    { seq: 5, what: 'RequestAnswered/mail', note: draft, ...who },
  ]);
});

it('each right that is exercised for a request is on its record, and another one is refused', async () => {
  const caseId = await withdrawn(gateway, 2);
  const id = await register({ kind: 'erasure', nik: person(2).nik });
  await step(id, checked);
  const restriction = { caseId, restricted: true, reason: 'permintaan-subjek', requestId: id };
  expect(codeOf(await exercise(gateway, 'restriction', restriction))).toEqual([409, 'right-does-not-fit']);
  expect((await gateway.vault.entry(caseId))?.restriction).toBeUndefined();
  const erasure = { caseId, reason: 'permintaan-subjek', requestId: id };
  expect((await exercise(gateway, 'erasure', erasure)).status).toBe(200);
  expect(await read(id)).toMatchObject({ exercised: [{ right: 'erasure', caseId }], isClockLaw: false });
  // It is answered although its case is erased: its words have a key of their own.
  expect(await read(id)).toMatchObject({ person: { name: 'Peminta Rahasia', nik: person(2).nik } });
  const unknown = await exercise(gateway, 'erasure', { ...erasure, requestId: 'HAK-2000-000001' });
  expect(codeOf(unknown)).toEqual([404, 'unknown-data-request']);
});

it('a refusal names its ground, and goes out by hand where no address is known', async () => {
  const id = await register({ kind: 'objection' });
  expect(codeOf(await step(id, { step: 'refused', ground: 'pasal-33' }))).toEqual([
    409,
    'ground-does-not-fit',
  ]);
  expect((await step(id, { step: 'refused', ground: 'pasal-15' })).status).toBe(200);
  const { draft } = await read(id);
  expect(draft).toContain('Pasal 15 UU 27/2022');
  expect(codeOf(await step(id, { step: 'answered', by: 'mail', text: 'x' }))).toEqual([409, 'no-address']);
  expect((await step(id, { step: 'answered', by: 'hand-over', text: String(draft) })).status).toBe(200);
  expect(await read(id)).toMatchObject({ outcome: 'refused', ground: 'pasal-15', delivery: null });
});

it('a wrong receipt is corrected on record, and moves the clock', async () => {
  const id = await register();
  const receivedAt = new Date(now.getTime() - 80 * HOUR).toISOString();
  const { status } = await step(id, {
    step: 'corrected',
    kind: 'correction',
    receivedAt,
    note: 'Cap pos dibaca.',
  });
  expect(status).toBe(200);
  expect(await read(id)).toMatchObject({ kind: 'correction', receivedAt, standing: 'over' });
  const ahead = new Date(now.getTime() + HOUR).toISOString();
  expect(codeOf(await gateway.post(PATH, asked({ receivedAt: ahead }), officer))).toEqual([
    422,
    'ahead-of-time',
  ]);
});

it('the list tells what is due first, by state and kind, and names nobody', async () => {
  const first = await register({
    kind: 'restriction',
    receivedAt: new Date(now.getTime() - 60 * HOUR).toISOString(),
  });
  const second = await register({ kind: 'restriction' });
  const done = await register({ kind: 'restriction' });
  await step(done, { step: 'refused', ground: 'dicabut-pemohon' });
  await step(done, { step: 'answered', by: 'hand-over', text: 'Baik.' });
  const list = async (query: string) => {
    const { body } = await gateway.get(`${PATH}?kind=restriction${query}`, officer);
    expect(JSON.stringify(body)).not.toMatch(/Rahasia|example/);
    return (body['items'] as { requestId: string; standing: string }[]).map((one) => [
      one.requestId,
      one.standing,
    ]);
  };
  expect(await list('')).toEqual([
    [first, 'near'],
    [second, 'running'],
    [done, 'met'],
  ]);
  expect(await list('&open=false')).toEqual([[done, 'met']]);
});

it('of the same step that comes from two at once one is refused, and the chain is whole', async () => {
  const id = await register();
  const both = await Promise.all([step(id, checked), step(id, checked, ADMIN)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const steps = await new ProtectionRegister(gateway.connection).steps('request', id);
  expect(brokenStep(steps)).toBeUndefined();
  const [head, ...rest] = steps;
  expect(brokenStep(rest)).toBe(1);
  expect(head && brokenStep([{ ...head, by: 'lain' }, ...rest])).toBe(1);
});

it('a repetition with the same key registers once', async () => {
  const headers = { 'idempotency-key': 'satu-kali' };
  const body = asked();
  const [one, two] = [
    await gateway.post(PATH, body, officer, headers),
    await gateway.post(PATH, body, officer, headers),
  ];
  expect(one.body).toEqual(two.body);
});

it('an applicant asks on their own page, once of a kind, and sees the answer come', async () => {
  const caseId = await opened(gateway, 7);
  const link = await gateway.vault.applicantLink(caseId, new Date(Date.now() + 24 * HOUR));
  const headers = { 'x-applicant-link': link, 'content-type': 'application/json' };
  const own = '/api/v1/applicant/data-requests';
  const send = (kind: string) =>
    gateway.call('POST', own, { headers, body: JSON.stringify({ kind, asked: 'Perbaiki jabatan saya.' }) });
  const { status, body } = await send('correction');
  expect(status).toBe(201);
  expect(codeOf(await send('correction'))).toEqual([409, 'request-under-way']);
  expect(await read(String(body['requestId']))).toMatchObject({
    ...{ channel: 'own-page', kind: 'correction', cases: [{ caseId }] },
    person: { name: person(7).name, email: person(7).email, nik: person(7).nik },
  });
  const mine = await gateway.call('GET', own, { headers });
  expect(mine.body).toMatchObject({ items: [{ requestId: body['requestId'], outcome: null }] });
});

it('neither register nor records beside it hold a word of the person', async () => {
  const id = await register({ nik: person(3).nik, email: 'jejak@example.org' });
  await step(id, { ...checked, note: 'catatan-yang-rahasia' });
  for (const name of ['protection_register', 'vault_protection', 'access_log', 'idempotency_keys']) {
    const all = JSON.stringify(await gateway.connection.collection(name).find().toArray());
    for (const value of [person(3).nik, 'jejak@example.org', 'Peminta Rahasia', 'catatan-yang-rahasia']) {
      expect(all).not.toContain(value);
    }
  }
});

it.each(['operator', 'verifikator', 'kapusdatin', 'auditor'])('%s does not see it', async (role) => {
  expect((await gateway.get(PATH, official(role))).status).toBe(403);
});
