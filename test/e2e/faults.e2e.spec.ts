import {
  asExpected,
  GatewayClient,
  inventPerson,
  KINDS,
  OutsideWorld,
  runDemo,
  type CaseResult,
} from '@tte/local';
import { withStore } from '../support/connections.js';
import { stackEnvironment, stackVariable, tte } from '../support/stack.js';

const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
const TWICE = 2 * Object.keys(KINDS).length;
const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };

/** Plays all kinds twice, and does something to the stack when the first case has come to where it matters. */
async function demoWhile(disturb: () => Promise<void>): Promise<readonly CaseResult[]> {
  let submitted = 0;
  let begin: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => (begin = resolve));
  const demo = runDemo(stackEnvironment(), {
    registrations: TWICE,
    onProgress: ({ text }) => {
      if (text.startsWith('TTE-')) submitted += 1;
      if (submitted === TWICE) begin();
    },
  });
  await underWay;
  await disturb();
  return demo;
}

/** Cases with a mail of which nobody can know whether it went out: it is not sent twice, and is told to ops. */
const withUnclearMail = (): Promise<ReadonlySet<string>> =>
  withStore(async (store) => {
    const outbox = store.collection<{ _id: string }>('mail_outbox');
    const rows = await outbox.find({ state: 'unconfirmed' }).toArray();
    return new Set(rows.map(({ _id }) => _id.split('/')[0] ?? ''));
  });

async function expectNothingLost(cases: readonly CaseResult[]): Promise<void> {
  const unclear = await withUnclearMail();
  const isTold = ({ caseId, outcome, expected }: CaseResult) => outcome === expected && unclear.has(caseId);
  expect(cases.filter((result) => !asExpected(result) && !isTold(result))).toEqual([]);
  expect(cases.map((result) => result.mailsRepeated)).toEqual(cases.map(() => 0));
  const twice = cases.filter((result) => result.registrationsAtBsre > 1);
  expect(twice).toEqual([]);
}

test('a killed worker loses no case, sends no mail twice, registers nobody twice', async () => {
  const { caseId } = await gateway.submit(inventPerson('pns'));
  await gateway.reaches(caseId, 'awaiting-disposition');
  const cases = await demoWhile(async () => {
    await tte('part', 'stop', 'worker', '--kill');
    await tte('part', 'start', 'worker');
    const began = Date.now();
    await gateway.decide('kapusdatin1', caseId, 'disposition', FORWARD);
    const answered = Date.now() - began;
    console.log(`first decision after the worker's restart: ${answered} ms`);
    expect(answered).toBeLessThan(5_000);
  });
  await expectNothingLost(cases);
});

test('a killed store loses nothing that was acknowledged, and the log catches up', async () => {
  const cases = await demoWhile(async () => {
    await tte('part', 'stop', 'mongo', '--kill');
    await tte('part', 'start', 'mongo');
  });
  await expectNothingLost(cases);
});

test('a killed gateway loses nothing that was acknowledged; a repeated submit finds its case', async () => {
  const person = inventPerson('tni');
  await world.know(person);
  const key = `gateway-${person.nrp}`;
  const letter = { receivedAt: new Date().toISOString() };
  const first = await gateway.submit(person, key, letter);
  const cases = await demoWhile(async () => {
    await tte('part', 'stop', 'gateway', '--kill');
    await tte('part', 'start', 'gateway');
  });
  await expectNothingLost(cases);
  const again = await gateway.submit(person, key, letter);
  expect(again.caseId).toBe(first.caseId);
});
