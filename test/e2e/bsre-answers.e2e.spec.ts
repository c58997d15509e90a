import {
  eventually,
  GatewayClient,
  inventPerson,
  OutsideWorld,
  type InventedPerson,
  COMPLETE,
} from '@tte/local';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { stackEnvironment, stackVariable, temporal, tte } from '../support/stack.js';

const sandbox = stackVariable('SANDBOX_URL');
const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), sandbox);
const world = new OutsideWorld(sandbox);
const REGISTER = '/bsre/api/v2/user/registration';
const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };

/** Registrations that reached BSrE, whatever it answered. */
async function arrived(): Promise<number> {
  const calls = (await (await fetch(`${sandbox}/control/calls`)).json()) as Record<string, number>;
  return calls[`POST ${REGISTER}`] ?? 0;
}

/** A case that the office has passed on to BSrE. */
async function passedOn(): Promise<{ person: InventedPerson; id: string }> {
  const person = inventPerson('pns');
  await world.know(person);
  const { caseId: id } = await gateway.submit(person);
  await gateway.reaches(id, 'awaiting-disposition');
  return { person, id };
}
async function decideAll(id: string): Promise<void> {
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const) {
    await gateway.decide(official, id, 'disposition', FORWARD);
  }
  await gateway.decide('verifikator1', id, 'completeness', { dataVersion: 1, ...COMPLETE });
}
/** Makes the next registration of a person go wrong. */
const spoil = ({ email }: InventedPerson, fault: Readonly<Record<string, unknown>>) =>
  world.fault('bsre', { ...fault, path: REGISTER, match: email, times: 1 });
const isAskedToActivate = async ({ email }: InventedPerson) =>
  (await world.mails(email)).some(({ subject }) => subject.includes('Silakan aktivasi akun TTE Anda'));

afterEach(() => world.clearFaults('bsre'));

test.each([
  ['a sign-in page under 200', { body: '<html>Masuk</html>' }, 'bsre-not-registered'],
  ['nothing under 200', { body: '' }, 'bsre-not-registered'],
  ['an error under 200', { body: '{"success":false,"message":"x"}' }, 'bsre-refused-applicant'],
])(
  '%s asks nobody to activate: the case halts, and goes on when a verifikator has seen to it',
  async (_what, fault, haltCause) => {
    const { person, id } = await passedOn();
    await spoil(person, fault);
    const before = await arrived();
    await decideAll(id);
    await gateway.reaches(id, 'halted');
    expect(await gateway.detail(id)).toMatchObject({ step: 5, haltCause });
    expect(await isAskedToActivate(person)).toBe(false);
    expect((await arrived()) - before).toBe(1);

    await gateway.decide('verifikator1', id, 'portal-work', { dataVersion: 1 });
    await gateway.reaches(id, 'awaiting-activation');
    expect((await arrived()) - before).toBe(2);
    expect(await world.registrations(person.email)).toBe(1);
  },
);

test.each([
  ['an error of a machine in between', { status: 504 }],
  ['a connection that is cut', { cut: true }],
  ['an answer of 64 MiB', { bytes: 64 * 1024 * 1024 }],
])('%s, and BSrE carries it out later: one registration goes out', async (_what, fault) => {
  const { person, id } = await passedOn();
  await spoil(person, { ...fault, commitAfterMs: 2_500 });
  const before = await arrived();
  await decideAll(id);
  await gateway.reaches(id, 'awaiting-activation');
  expect((await arrived()) - before).toBe(1);
  expect(await world.registrations(person.email)).toBe(1);
});

test('the worker is killed while its registration is out: another one looks, and sends none', async () => {
  const { person, id } = await passedOn();
  await spoil(person, { timeout: true, commitAfterMs: 4_000 });
  const before = await arrived();
  await decideAll(id);
  await eventually('the registration', async () => (await arrived()) > before || undefined);
  await tte('part', 'stop', 'worker', '--kill');
  await tte('part', 'start', 'worker');
  await gateway.reaches(id, 'awaiting-activation');
  expect((await arrived()) - before).toBe(1);
  expect(await world.registrations(person.email)).toBe(1);
}, 120_000);

test('a status that nobody knows is waited out, and is told to ops', async () => {
  const { person, id } = await passedOn();
  await decideAll(id);
  await gateway.reaches(id, 'awaiting-activation');
  await world.portal('status', person.email, { status: 'DITINJAU' });
  const { caseNumber = '' } = (await gateway.detail(id)) ?? {};
  await eventually('the failure that an SRE sees', async () => {
    const query = `TteCaseNumber='${caseNumber}'`;
    const list = JSON.parse(await temporal('workflow', 'list', '-q', query, '-o', 'json')) as {
      execution: { workflowId: string };
    }[];
    const workflowId = list[0]?.execution.workflowId ?? '';
    const told = await temporal('workflow', 'describe', '-w', workflowId, '-o', 'json');
    return told.includes('bsre-unknown-status') || undefined;
  });
  expect(await gateway.detail(id)).toMatchObject({ status: 'awaiting-activation' });
});

test('a refusal of BSrE that nobody asked for is put before a verifikator', async () => {
  const { person, id } = await passedOn();
  await decideAll(id);
  await gateway.reaches(id, 'awaiting-activation');
  await world.portal('status', person.email, { status: 'DENIED' });
  expect(await gateway.reaches(id, 'halted')).toMatchObject({
    waitingOn: 'verifikator',
    haltCause: 'bsre-account-denied',
  });
});

describe('with version 1 of BSrE’s interface', () => {
  let worker: ChildProcess;
  beforeAll(async () => {
    await tte('part', 'stop', 'worker');
    worker = spawn(
      process.execPath,
      [fileURLToPath(new URL('../../apps/worker/dist/main.js', import.meta.url))],
      {
        stdio: 'ignore',
        env: {
          ...process.env,
          ...stackEnvironment(),
          BSRE_API: 'v1',
          BSRE_CODES:
            '1111=ISSUE,2011=NOT_REGISTERED,2021=NO_CERTIFICATE,2022=WAITING_FOR_VERIFICATION,2023=NEW',
        },
      },
    );
  });
  afterAll(async () => {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
    await tte('part', 'start', 'worker');
  });

  test('a case goes from letter to certificate', async () => {
    const { person, id } = await passedOn();
    await decideAll(id);
    await gateway.reaches(id, 'awaiting-activation');
    const followed = new Set<string>();
    await world.follow(person.email, 'activation', followed);
    await gateway.reaches(id, 'awaiting-passphrase');
    await world.follow(person.email, 'passphrase', followed);
    await gateway.reaches(id, 'issued');
    expect(await world.registrations(person.email)).toBe(1);
  });
});
