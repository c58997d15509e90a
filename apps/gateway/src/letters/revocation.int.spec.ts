import { HOLDER_FOUND } from '../../test/support/found.js';
import { official } from '../../test/support/gateway.js';
import { itemsOf } from '../../test/support/inbox.js';
import { countAll, sendLetter } from '../../test/support/letters.js';
import { letter, pdf, person, submission } from '../../test/support/people.js';
import { issued, opened, PATH, withdrawn } from '../../test/support/rights.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

type Body = Record<string, unknown>;
interface Result {
  readonly index: number;
  readonly status: number;
  readonly case?: { readonly caseId: string; readonly caseNumber: string };
  readonly problem?: Body;
}

const gateway = sharedGateway();
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti', dataVersion: 1 };
const FAR = '2099-01-01T00:00:00.000Z';

const asking = (holders: readonly unknown[], reason = 'pensiun') => ({
  procedure: 'revocation',
  letter: { ...letter, subject: 'Permohonan pencabutan akun TTE' },
  reason,
  holders,
});
const send = (data: unknown, how: { key?: string; query?: string } = {}) =>
  sendLetter(gateway, { data, letter: pdf() }, how);
const resultsOf = ({ body }: { body: Body }) => body['results'] as readonly Result[];
const shown = async (id: string) => (await gateway.get(`${PATH}/${id}`)).body;
const decide = (id: string, post: string, message: string, body: object) =>
  gateway.post(`${PATH}/${id}/${message}`, { dataVersion: 1, ...body }, official(post));
const register = async (query = '') =>
  (await gateway.get(`/api/v1/accounts${query}`)).body['items'] as readonly Body[];

/** Asks for the end of an account; answers the revocation's id. */
async function asked(accountOf: string, reason?: string): Promise<string> {
  const [result] = resultsOf(await send(asking([{ accountOf }], reason)));
  return result?.case?.caseId ?? '';
}

/** Follows a revocation to the end of the certificate. */
async function revoked(id: string): Promise<void> {
  for (const post of ['kapusdatin', 'kabid', 'kasubbid']) await decide(id, post, 'disposition', FORWARD);
  await decide(id, 'verifikator', 'completeness', HOLDER_FOUND);
  await ended(id);
}

/** The verifikator has checked the holder: from there to the mail. */
async function ended(id: string): Promise<void> {
  await decide(id, 'verifikator', 'portal-revocation', { outcome: 'revoke' });
  const { workflowId = '' } = (await gateway.vault.entry(id)) ?? {};
  await gateway.workflows.take(workflowId, { type: 'record-revoked' });
  await gateway.workflows.take(workflowId, { type: 'record-informed', mail: 'revoked', recipients: 1 });
}

it('a letter that names holders opens a revocation for each who has an account', async () => {
  const account = await issued(gateway, 1, FAR);
  const answer = await send(asking([{ accountOf: account }, { nik: person(2).nik }]));
  expect(answer.status).toBe(207);
  const [first, second] = resultsOf(answer);
  expect([first?.status, second?.status, second?.problem?.['code']]).toEqual([201, 409, 'no-account']);
  const found = await shown(first?.case?.caseId ?? '');
  expect(found).toMatchObject({
    procedure: 'revocation',
    status: 'awaiting-disposition',
    waitingOn: 'kapusdatin',
    reason: 'pensiun',
    accountOf: account,
    applicant: { name: person(1).name },
    data: { nik: person(1).nik },
  });
  expect(found['urgent']).toBeUndefined();
  const { workflowId } = (await gateway.vault.entry(first?.case?.caseId ?? '')) ?? {};
  expect(workflowId).toMatch(/^revocation-[0-9a-f]{40}$/);
  expect(JSON.stringify(await gateway.log.eventsOf(first?.case?.caseId ?? ''))).not.toContain(person(1).nik);
});

it('the account is shown as ended, by which case and why, and its holder can be registered anew', async () => {
  const account = await issued(gateway, 3, FAR);
  expect((await gateway.form(PATH, submission(3), pdf())).body['code']).toBe('account-exists');
  const id = await asked(account, 'mutasi-keluar');
  await revoked(id);
  const found = await shown(id);
  expect(found).toMatchObject({ status: 'revoked', open: false });
  const ofAccount = (items: readonly Body[]) => items.find(({ caseId }) => caseId === account);
  expect(ofAccount(await register())).toMatchObject({
    ended: { caseId: id, caseNumber: found['caseNumber'], reason: 'mutasi-keluar', at: expect.any(String) },
  });
  expect(ofAccount(await register('?state=ended'))).toBeDefined();
  expect(ofAccount(await register('?state=held'))).toBeUndefined();
  const table = String((await gateway.get('/api/v1/accounts/export?format=csv')).body['text']);
  expect(table).toContain('Mutasi keluar dari Kementerian Pertahanan');
  const link = await gateway.vault.applicantLink(account, new Date(Date.now() + 60_000));
  const page = await gateway.call('GET', '/api/v1/applicant', { headers: { 'x-applicant-link': link } });
  expect(page.body).toMatchObject({
    next: { kind: 'done', title: 'Sertifikat elektronik Anda telah dicabut' },
    certificate: { revokedAt: expect.any(String) },
  });
  // Folded anew, and in whatever order, the register says the same.
  await gateway.log.rebuild();
  expect(ofAccount(await register())).toMatchObject({ ended: { caseId: id } });
  expect(resultsOf(await send(asking([{ accountOf: account }])))[0]?.problem?.['code']).toBe('no-account');
  expect((await gateway.form(PATH, submission(3), pdf())).status).toBe(201);
});

it('one revocation at a time, whichever way the holder is named', async () => {
  const account = await issued(gateway, 4, FAR);
  const id = await asked(account);
  for (const holder of [{ accountOf: account }, { nik: person(4).nik }]) {
    const [again] = resultsOf(await send(asking([holder])));
    expect(again?.problem).toMatchObject({ code: 'revocation-open', status: 409, caseId: id });
  }
  await decide(id, 'operator', 'withdrawal', {});
  const [anew] = resultsOf(await send(asking([{ nik: person(4).nik }])));
  expect(anew?.status).toBe(201);
});

it('the same request with the same key opens one case', async () => {
  const account = await issued(gateway, 5, FAR);
  const data = asking([{ accountOf: account }]);
  const [one, other] = [await send(data, { key: 'cabut-5' }), await send(data, { key: 'cabut-5' })];
  expect([one.status, other.body]).toEqual([201, one.body]);
  const changed = await send(asking([{ accountOf: account }], 'lainnya'), { key: 'cabut-5' });
  expect(changed.body['code']).toBe('idempotency-key-reused');
});

it.each([
  ['an account that lapsed', () => issued(gateway, 6, '2020-01-01T00:00:00.000Z')],
  ['a case without an account', () => opened(gateway, 7)],
  ['a case that was withdrawn', () => withdrawn(gateway, 8)],
])('%s is none to revoke', async (_what, begin) => {
  const [result] = resultsOf(await send(asking([{ accountOf: await begin() }])));
  expect(result?.problem?.['code']).toBe('no-account');
});

it('an urgent one is in the inbox of all three officials, and the word of any is enough', async () => {
  const id = await asked(await issued(gateway, 9, FAR), 'bocor-atau-hilang');
  expect(await shown(id)).toMatchObject({ urgent: true });
  const inbox = async (post: string) =>
    itemsOf((await gateway.get('/api/v1/inbox', official(post))).body).find(({ caseId }) => caseId === id);
  for (const post of ['kapusdatin', 'kabid', 'kasubbid']) {
    expect(await inbox(post)).toMatchObject({ post, urgent: true, allowed: { [post]: expect.any(Array) } });
  }
  expect(await inbox('verifikator')).toBeUndefined();
  expect((await decide(id, 'kasubbid', 'disposition', FORWARD)).status).toBe(200);
  await decide(id, 'verifikator', 'completeness', HOLDER_FOUND);
  await ended(id);
  expect(await shown(id)).toMatchObject({
    status: 'awaiting-follow-up',
    waitingOn: 'kapusdatin',
    open: true,
  });
  // The account has ended all the same.
  expect((await gateway.form(PATH, submission(9), pdf())).status).toBe(201);
  for (const post of ['kabid', 'kapusdatin']) await decide(id, post, 'disposition', FORWARD);
  expect(await shown(id)).toMatchObject({ status: 'revoked', open: false });
});

it('its holder sees where it stands, and can neither change it nor take it back', async () => {
  const id = await asked(await issued(gateway, 18, FAR));
  await decide(id, 'kapusdatin', 'disposition', { outcome: 'return', fields: ['letter'] });
  const link = await gateway.vault.applicantLink(id, new Date(Date.now() + 60_000));
  const headers = { 'x-applicant-link': link, 'content-type': 'application/json' };
  const page = await gateway.call('GET', '/api/v1/applicant', { headers });
  expect(page.body).toMatchObject({ allowed: [], correction: null, next: { kind: 'wait' } });
  const body = JSON.stringify({ dataVersion: 1 });
  const withdrawal = await gateway.call('POST', '/api/v1/applicant/withdrawal', { headers, body });
  expect([withdrawal.status, withdrawal.body['code']]).toEqual([403, 'wrong-post']);
  expect(await shown(id)).toMatchObject({ status: 'returned' });
});

it('a message of another SOP is refused and changes nothing', async () => {
  const id = await asked(await issued(gateway, 10, FAR));
  const { seq } = await shown(id);
  const approval = await decide(id, 'verifikator', 'approval', { outcome: 'approve' });
  expect([approval.status, approval.body['code']]).toEqual([403, 'wrong-post']);
  expect((await shown(id))['seq']).toBe(seq);
});

it.each<[string, unknown, string, string]>([
  ['no holder', asking([]), 'holders', 'too-short'],
  ['one who is named by nothing', asking([{}]), 'holders.0', 'one-holder'],
  [
    'one by two names',
    asking([{ nik: person(11).nik, accountOf: crypto.randomUUID() }]),
    'holders.0',
    'one-holder',
  ],
  ['one twice', asking([{ nik: person(11).nik }, { nik: person(11).nik }]), 'holders.1', 'holder-twice'],
  ['a NIK that is none', asking([{ nik: '123' }]), 'holders.0.nik', 'nik-format'],
  ['an unknown reason', asking([{ nik: person(11).nik }], 'bosan'), 'reason', 'not-allowed'],
])('%s is refused, and nothing is stored', async (_what, data, field, code) => {
  const before = await countAll(gateway);
  const { status, body } = await send(data);
  expect(status).toBe(422);
  const [error] = body['errors'] as readonly { field: string; code: string; message: string }[];
  expect(error).toMatchObject({ field, code });
  expect(error?.message).not.toBe('');
  expect(await countAll(gateway)).toEqual(before);
});

it('a dry run says for each holder what stands in the way, and stores nothing', async () => {
  const account = await issued(gateway, 12, FAR);
  const before = await countAll(gateway);
  const data = { ...asking([{ accountOf: account }, { nik: person(13).nik }]), letter: undefined };
  const form = { data, query: '?dryRun=true' };
  const { status, body } = await sendLetter(gateway, { data: form.data }, { query: form.query });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ok: 1,
    rows: [{ row: 2, faults: [{ field: 'holder', code: 'no-account' }] }],
  });
  const bad = await sendLetter(gateway, { data: asking([{ nik: '1' }]) }, { query: '?dryRun=true' });
  expect(bad.body).toMatchObject({ ok: 0, rows: [{ row: 1, faults: [{ field: 'holders.0.nik' }] }] });
  expect(await countAll(gateway)).toEqual(before);
});

it('a holder whose data may not be processed is not revoked by a letter', async () => {
  const account = await issued(gateway, 14, FAR);
  await gateway.vault.restrict(account, { by: 'admin1', ground: 'permintaan-subjek' });
  const [result] = resultsOf(await send(asking([{ accountOf: account }])));
  expect(result?.problem?.['code']).toBe('processing-restricted');
});

it('a returned one that names another holder gives way to the revocation of their account', async () => {
  // Of one birthday, so that no number is odd beside the other.
  const [wrong, right] = [await issued(gateway, 15, FAR), await issued(gateway, 43, FAR)];
  const id = await asked(wrong);
  await decide(id, 'kapusdatin', 'disposition', { outcome: 'return', fields: ['nik'] });
  const data = { dataVersion: 1, fields: ['nik'], applicant: { nik: person(43).nik } };
  const stranger = { ...data, applicant: { nik: person(71).nik } };
  const correct = (body: unknown) => gateway.form(`${PATH}/${id}/correction`, body, pdf(2_000, 'surat baru'));
  expect((await correct(stranger)).body['code']).toBe('no-account');
  expect((await correct(data)).body).toMatchObject({ status: 'superseded' });
  const { successor } = (await shown(id)) as { successor: { caseId: string } };
  expect(await shown(successor.caseId)).toMatchObject({
    procedure: 'revocation',
    accountOf: right,
    applicant: { name: person(43).name },
  });
});

it('the holders of an urgent letter are one row of each official, who passes them on together', async () => {
  const accounts = [await issued(gateway, 61, FAR), await issued(gateway, 62, FAR)];
  const answer = await send(
    asking(
      accounts.map((accountOf) => ({ accountOf })),
      'bocor-atau-hilang',
    ),
  );
  const ids = resultsOf(answer).map((result) => result.case?.caseId ?? '');
  const rowOf = async (post: string) => {
    const { body } = await gateway.get('/api/v1/inbox?limit=100', official(post));
    const letters = body['letters'] as readonly { items: readonly { caseId: string }[] }[];
    const row = letters.find(({ items }) => items.some(({ caseId }) => caseId === ids[0]));
    return row?.items.map(({ caseId }) => caseId);
  };
  for (const post of ['kapusdatin', 'kabid', 'kasubbid']) expect(await rowOf(post)).toEqual(ids);
  const items = ids.map((caseId) => ({ caseId, dataVersion: 1 }));
  const { dataVersion: _dataVersion, ...forward } = FORWARD;
  const passed = await gateway.post(
    '/api/v1/inbox/dispositions',
    { items, ...forward },
    official('kasubbid'),
  );
  const results = passed.body['results'] as readonly { status: number }[];
  expect(results.map(({ status }) => status)).toEqual([200, 200]);
  const { body } = await gateway.get(`${PATH}/${ids[1]}/letter-cases`, official('kabid'));
  const cases = body['cases'] as readonly { caseId: string; timeline: readonly { step: number }[] }[];
  expect(cases.map(({ caseId, timeline }) => [caseId, timeline.at(-1)?.step])).toEqual(
    ids.map((id) => [id, 4]),
  );
});
