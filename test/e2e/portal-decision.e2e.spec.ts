import {
  eventually,
  GatewayClient,
  inventPerson,
  OutsideWorld,
  type InventedPerson,
  APPROVE,
  COMPLETE,
} from '@tte/local';
import { stackVariable } from '../support/stack.js';

const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };

/** A soldier who has activated and whom the verifikator is to approve. */
async function toApproval(): Promise<{ id: string; person: InventedPerson; followed: Set<string> }> {
  const person = inventPerson('tni');
  await world.know(person);
  const { caseId: id } = await gateway.submit(person);
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const)
    await gateway.decide(official, id, 'disposition', FORWARD);
  await gateway.decide('verifikator1', id, 'completeness', { dataVersion: 1, ...COMPLETE });
  await gateway.reaches(id, 'awaiting-activation');
  const followed = new Set<string>();
  await world.follow(person.email, 'activation', followed);
  await gateway.reaches(id, 'awaiting-approval');
  return { id, person, followed };
}

/** How many mails came from us, and not from BSrE. */
const ours = async ({ email }: InventedPerson): Promise<number> =>
  (await world.mailsOfCase(email)).filter(({ from }) => !from.includes('bsre')).length;

const approve = (id: string) =>
  gateway.decide('verifikator1', id, 'approval', { dataVersion: 1, ...APPROVE });
const reactivate = (id: string) =>
  gateway.decide('verifikator1', id, 'approval', {
    dataVersion: 1,
    outcome: 'reactivate',
    fields: ['name'],
  });

test('no mail of 12 leaves while BSrE says WAITING_FOR_VERIFICATION; the portal’s approval sends it', async () => {
  const { id, person } = await toApproval();
  const before = await ours(person);
  await approve(id);
  const held = await gateway.reaches(id, 'awaiting-portal-approval');
  expect(held).toMatchObject({
    step: 10,
    waitingOn: 'verifikator',
    standing: 'Belum disetujui di portal BSrE',
  });
  await expect(gateway.decide('verifikator1', id, 'portal-work', { dataVersion: 1 })).rejects.toMatchObject({
    code: 'note-required',
  });
  expect(await ours(person)).toBe(before);
  await world.portal('approve', person.email);
  await gateway.reaches(id, 'awaiting-passphrase');
  await eventually('the mail of 12', async () => (await ours(person)) > before || undefined);
});

test('a statement on record sends the mail of 12 though BSrE does not show it', async () => {
  const { id } = await toApproval();
  await approve(id);
  await gateway.reaches(id, 'awaiting-portal-approval');
  const note = 'Portal sudah menyetujui, statusnya belum diperbarui.';
  await gateway.decide('verifikator1', id, 'portal-work', { dataVersion: 1, note });
  const { timeline } = await gateway.reaches(id, 'awaiting-passphrase');
  expect(timeline.filter(({ step }) => step === 10).map(({ evidence }) => evidence)).toEqual([
    'approved',
    'stated',
  ]);
});

test('round 2 does not pass on the applicant’s word, and passes when BSrE shows the activation', async () => {
  const { id, person, followed } = await toApproval();
  await reactivate(id);
  await gateway.reaches(id, 'awaiting-portal-refusal');
  await world.portal('refuse', person.email);
  await gateway.reaches(id, 'awaiting-activation');
  const { seq } = await gateway.decide('operator1', id, 'nudge', { dataVersion: 1 });
  const looked = await eventually('the nudge in view', async () => {
    const detail = await gateway.detail(id);
    return detail && detail.seq >= seq ? detail : undefined;
  });
  expect(looked.status).toBe('awaiting-activation');
  await world.follow(person.email, 'activation', followed);
  await gateway.reaches(id, 'awaiting-approval');
});
