import { official } from '../../test/support/gateway.js';
import { APPROVE, COMPLETE } from '../../test/support/found.js';
import { openCase } from '../../test/support/open-cases.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const gateway = sharedGateway();

const decide = (id: string, message: string, body: object) =>
  gateway.post(`${PATH}/${id}/${message}`, { dataVersion: 1, ...body }, official('verifikator'));
const refusal = async (answer: ReturnType<typeof decide>) => {
  const { status, body } = await answer;
  return [status, body['code']];
};
const shown = async (id: string) =>
  (await gateway.get(`${PATH}/${id}`, official('verifikator'))).body as {
    readonly status: string;
    readonly checklist: readonly { readonly code: string; readonly verdict?: string }[];
    readonly differing: readonly string[];
    readonly notes: readonly { readonly text: string }[];
    readonly timeline: readonly { readonly step: number; readonly checks?: object }[];
    readonly corrections: readonly object[];
  };

/** A case at 10, of which SIMPEG has the position otherwise. */
async function toApproval(index: number): Promise<string> {
  const id = await openCase(gateway, index, { forwarded: 3 });
  await decide(id, 'completeness', COMPLETE);
  const { workflowId = '' } = (await gateway.vault.entry(id)) ?? {};
  const take = (command: Parameters<typeof gateway.workflows.take>[1]) =>
    gateway.workflows.take(workflowId, command);
  await take({ type: 'record-bsre-registration', found: false, bsreStatus: 'NO_CERTIFICATE' });
  await take({ type: 'record-informed', mail: 'activate', recipients: 2 });
  await take({ type: 'record-activated', bsreStatus: 'WAITING_FOR_VERIFICATION' });
  await take({ type: 'record-identity-not-confirmed', because: 'not-asn' });
  await take({ type: 'request-approval', simpeg: { position: 'different', name: 'equal' } });
  return id;
}

it('a case is complete when each point of the SOP was found in order, which is then on record', async () => {
  const id = await openCase(gateway, 1, { forwarded: 3 });
  expect((await shown(id)).checklist.map(({ code }) => code)).toEqual(['signature', 'email', 'pic', 'data']);
  expect(await refusal(decide(id, 'completeness', { outcome: 'complete' }))).toEqual([422, 'check-missing']);
  const other = { ...COMPLETE, checks: { ...COMPLETE.checks, email: 'differs' } };
  expect(await refusal(decide(id, 'completeness', other))).toEqual([422, 'check-differs']);
  const strange = { ...COMPLETE, checks: { ...COMPLETE.checks, selfie: 'matches' } };
  expect(await refusal(decide(id, 'completeness', strange))).toEqual([422, 'check-unknown']);
  expect((await decide(id, 'completeness', COMPLETE)).status).toBe(200);
});

it.each([
  ['a finding that there is not', { checks: { email: 'perhaps' } }],
  ['a point that is no code', { checks: { 'Email dinas': 'matches' } }],
  ['words of BSrE that are none', { ...COMPLETE, held: { email: ' ' } }],
])('%s is refused at the door', async (_what, body) => {
  const id = await openCase(gateway, 2, { forwarded: 3 });
  const answer = await decide(id, 'completeness', { outcome: 'complete', ...body });
  expect([answer.status, answer.body['code']]).toEqual([422, 'invalid-input']);
  expect((await shown(id)).status).toBe('awaiting-completeness');
  await gateway.post(
    `${PATH}/${id}/completeness`,
    { dataVersion: 1, outcome: 'reject', reason: 'lainnya', note: 'Uji.' },
    official('verifikator'),
  );
});

it('what differs is approved with a note; what BSrE holds stands in it', async () => {
  const id = await toApproval(3);
  const { checklist, differing } = await shown(id);
  expect(checklist.slice(3)).toMatchObject([
    { code: 'name', verdict: 'equal' },
    { code: 'position', verdict: 'different' },
  ]);
  expect(differing).toEqual(['position']);
  const checks = { ...APPROVE.checks, name: 'matches', position: 'differs' };
  expect(await refusal(decide(id, 'approval', { outcome: 'approve', checks }))).toEqual([
    422,
    'difference-unexplained',
  ]);
  const held = { position: 'Kepala Subbagian Arsip' };
  const approved = await decide(id, 'approval', { outcome: 'approve', checks, held, note: 'SK baru.' });
  expect(approved.status).toBe(200);
  const { notes, timeline } = await shown(id);
  expect(notes.at(-1)?.text).toBe('Tercatat di portal BSrE:\n- Jabatan: Kepala Subbagian Arsip\n\nSK baru.');
  expect(timeline.findLast(({ step }) => step === 10)?.checks).toEqual(checks);
});

it('the verifikator corrects an application with a reason and evidence; nobody is asked for anything', async () => {
  const id = await toApproval(4);
  const correct = (data: object) =>
    gateway.form(`${PATH}/${id}/correction`, { dataVersion: 1, ...data }, null, {}, official('verifikator'));
  const data = { fields: ['position'], applicant: { position: 'Analis Sistem' }, note: 'Salah ketik.' };
  expect(await refusal(correct(data))).toEqual([422, 'evidence-required']);
  const { note: _note, ...unexplained } = data;
  expect(await refusal(correct({ ...unexplained, evidence: 'sk' }))).toEqual([422, 'note-required']);
  const other = { ...data, fields: ['nik'], applicant: { nik: '3171011205850002' }, evidence: 'ktp' };
  expect((await correct({ ...other, confirmed: ['nip-nik-mismatch'] })).status).toBe(422);
  expect(await gateway.vault.applicant(id, 2)).toBeUndefined();
  expect((await correct({ ...data, evidence: 'sk' })).body).toMatchObject({ status: 'verifying', step: 8 });
  const { corrections } = await shown(id);
  expect(corrections).toMatchObject([
    { by: 'verifikator', step: 10, evidence: 'sk', note: 'Salah ketik.', fields: ['position'] },
  ]);
});
