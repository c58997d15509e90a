import { HOLDER_CHECKED } from '../../test/support/found.js';
import { official } from '../../test/support/gateway.js';
import { itemsOf } from '../../test/support/inbox.js';
import { countAll, sendLetter } from '../../test/support/letters.js';
import { letter, pdf, person } from '../../test/support/people.js';
import { issued, PATH } from '../../test/support/rights.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

type Body = Record<string, unknown>;
interface Result {
  readonly status: number;
  readonly case?: { readonly caseId: string };
  readonly problem?: Body;
}

const gateway = sharedGateway();
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const SOON = inDays(20);
const LATER = inDays(750);

const asking = (holders: readonly unknown[]) => ({
  procedure: 'renewal',
  letter: { ...letter, subject: 'Permohonan perpanjangan akun TTE' },
  holders,
});
const send = (data: unknown, how: { key?: string; query?: string } = {}) =>
  sendLetter(gateway, { data, letter: pdf() }, how);
const resultsOf = ({ body }: { body: Body }) => body['results'] as readonly Result[];
const shown = async (id: string) => (await gateway.get(`${PATH}/${id}`)).body;
const decide = (id: string, post: string, message: string, body: object) =>
  gateway.post(`${PATH}/${id}/${message}`, { dataVersion: 1, ...body }, official(post));
const ofRegister = async (account: string) =>
  ((await gateway.get('/api/v1/accounts')).body['items'] as readonly Body[]).find(
    ({ caseId }) => caseId === account,
  );

/** Asks for the renewal of an account; answers its id. */
async function asked(accountOf: string): Promise<string> {
  const [result] = resultsOf(await send(asking([{ accountOf }])));
  return result?.case?.caseId ?? '';
}
async function take(id: string, command: Parameters<typeof gateway.workflows.take>[1]): Promise<void> {
  const { workflowId = '' } = (await gateway.vault.entry(id)) ?? {};
  await gateway.workflows.take(workflowId, command);
}
/** What the registers say, with which the case is put before the verifikator. */
const compared = (id: string) =>
  take(id, {
    type: 'record-comparison',
    simpeg: { name: 'equal', rank: 'different' },
    siAsn: { word: 'confirmed', verdicts: { name: 'equal' } },
  });
/** From the verifikator's word to the wait on the holder. */
async function told(id: string): Promise<void> {
  const checks = { ...HOLDER_CHECKED.checks, name: 'matches', rank: 'differs' };
  await decide(id, 'verifikator', 'completeness', {
    ...HOLDER_CHECKED,
    checks,
    note: 'SK terbaru terlampir.',
  });
  await take(id, { type: 'record-informed', mail: 'renew', recipients: 1 });
}

it('a letter that names holders opens a renewal for each whose certificate ends soon', async () => {
  const account = await issued(gateway, 1, SOON);
  const early = await issued(gateway, 2, LATER);
  const endless = await issued(gateway, 3, undefined);
  const holders = [
    { accountOf: account },
    { accountOf: early },
    { accountOf: endless },
    { nik: person(4).nik },
  ];
  const answer = await send(asking(holders));
  expect(answer.status).toBe(207);
  const results = resultsOf(answer);
  expect(results.map(({ status, problem }) => problem?.['code'] ?? status)).toEqual([
    201,
    'renewal-too-early',
    'certificate-end-unknown',
    'no-account',
  ]);
  expect(results[0]?.case).toMatchObject({ status: 'comparing', step: 2 });
  const id = results[0]?.case?.caseId ?? '';
  expect(await shown(id)).toMatchObject({
    procedure: 'renewal',
    status: 'comparing',
    accountOf: account,
    validUntil: SOON,
    applicant: { name: person(1).name },
  });
  expect((await gateway.vault.entry(id))?.workflowId).toMatch(/^renewal-[0-9a-f]{40}$/);
  expect(JSON.stringify(await gateway.log.eventsOf(id))).not.toContain(person(1).nik);
});

it('a dry run says the same, and stores nothing', async () => {
  const account = await issued(gateway, 5, SOON);
  const before = await countAll(gateway);
  const data = { ...asking([{ accountOf: account }, { nik: person(6).nik }]), letter: undefined };
  const { body } = await sendLetter(gateway, { data }, { query: '?dryRun=true' });
  expect(body).toMatchObject({
    ok: 1,
    rows: [{ row: 2, faults: [{ field: 'holder', code: 'no-account' }] }],
  });
  expect(await countAll(gateway)).toEqual(before);
});

it('a reason is not asked for, and none is taken', async () => {
  const data = { ...asking([{ nik: person(6).nik }]), reason: 'pensiun' };
  const { status, body } = await send(data);
  expect([status, body['code']]).toEqual([400, 'unknown-field']);
});

it('the register shows the later end and the case that brought it, however it is folded', async () => {
  const account = await issued(gateway, 7, SOON);
  const id = await asked(account);
  await compared(id);
  await told(id);
  expect(await shown(id)).toMatchObject({ status: 'awaiting-renewal', waitingOn: 'pemohon' });
  await take(id, { type: 'record-renewed', validUntil: LATER });
  await take(id, { type: 'record-informed', mail: 'renewed', recipients: 1 });
  expect(await shown(id)).toMatchObject({ status: 'renewed', open: false });
  const expected = { validUntil: LATER, renewed: { caseId: id, at: expect.any(String) } };
  expect(await ofRegister(account)).toMatchObject(expected);
  await gateway.log.rebuild();
  expect(await ofRegister(account)).toMatchObject(expected);
  const [again] = resultsOf(await send(asking([{ accountOf: account }])));
  expect(again?.problem?.['code']).toBe('renewal-too-early');
});

it('the register shows a certificate that ended before it was renewed; its holder holds no account', async () => {
  const account = await issued(gateway, 8, SOON);
  const id = await asked(account);
  await compared(id);
  await told(id);
  await take(id, { type: 'record-lapsed' });
  expect(await shown(id)).toMatchObject({ status: 'lapsed', open: false });
  expect(await ofRegister(account)).toMatchObject({ validUntil: SOON, lapsed: { caseId: id } });
  await gateway.log.rebuild();
  expect(await ofRegister(account)).toMatchObject({ lapsed: { caseId: id } });
  const [again] = resultsOf(await send(asking([{ accountOf: account }])));
  expect(again?.problem?.['code']).toBe('no-account');
});

it('one renewal at a time, and none while the account is being revoked', async () => {
  const account = await issued(gateway, 9, SOON);
  const id = await asked(account);
  const [again] = resultsOf(await send(asking([{ nik: person(9).nik }])));
  expect(again?.problem).toMatchObject({ code: 'renewal-open', caseId: id });
  const other = await issued(gateway, 10, SOON);
  await send({ ...asking([{ accountOf: other }]), procedure: 'revocation', reason: 'pensiun' });
  const [refused] = resultsOf(await send(asking([{ accountOf: other }])));
  expect(refused?.problem?.['code']).toBe('revocation-open');
});

it('the verifikator sees the holder beside SIMPEG, and what SI ASN says', async () => {
  const id = await asked(await issued(gateway, 11, SOON));
  await compared(id);
  const { body } = await gateway.get(`${PATH}/${id}/comparison`, official('verifikator'));
  expect(body).toMatchObject({ simpeg: 'compared', siAsn: { name: 'equal' } });
  const verdicts = (body['fields'] as readonly Body[]).map(({ field, verdict }) => [field, verdict]);
  expect(verdicts).toContainEqual(['rank', 'different']);
  const inbox = itemsOf((await gateway.get('/api/v1/inbox', official('verifikator'))).body);
  expect(inbox.find(({ caseId }) => caseId === id)).toMatchObject({ procedure: 'renewal', step: 3 });
});

it('changed data come by a correction, and are compared anew', async () => {
  const id = await asked(await issued(gateway, 12, SOON));
  await compared(id);
  await decide(id, 'verifikator', 'completeness', { outcome: 'return', fields: ['position'] });
  const data = { dataVersion: 1, fields: ['position'], applicant: { position: 'Kepala Seksi' } };
  const answer = await gateway.form(`${PATH}/${id}/correction`, data, null);
  expect(answer.body).toMatchObject({ status: 'comparing', step: 2 });
});

it.each([
  ['disposition', 'kapusdatin', { outcome: 'forward', instruction: 'tindak-lanjuti' }, 13],
  ['approval', 'verifikator', { outcome: 'approve' }, 14],
  ['portal-revocation', 'verifikator', { outcome: 'revoke' }, 15],
] as const)('%s is no message of a renewal', async (message, post, body, index) => {
  const id = await asked(await issued(gateway, index, SOON));
  const answer = await decide(id, post, message, body);
  expect([answer.status, answer.body['code']]).toEqual([403, 'wrong-post']);
});

it('the holders whom a letter names are one row of the verifikator, who takes them together', async () => {
  const accounts = [await issued(gateway, 71, SOON), await issued(gateway, 72, SOON)];
  const ids = resultsOf(await send(asking(accounts.map((accountOf) => ({ accountOf }))))).map(
    (result) => result.case?.caseId ?? '',
  );
  for (const id of ids) await compared(id);
  const { body } = await gateway.get('/api/v1/inbox?limit=100', official('verifikator'));
  const letters = body['letters'] as readonly { items: readonly { caseId: string }[] }[];
  const row = letters.find(({ items }) => items.some(({ caseId }) => caseId === ids[0]));
  expect(row?.items.map(({ caseId }) => caseId)).toEqual(ids);
  const taken = await gateway.post('/api/v1/inbox/claims', { caseIds: ids }, official('verifikator'));
  const results = taken.body['results'] as readonly { status: number }[];
  expect(results.map(({ status }) => status)).toEqual([200, 200]);
});
