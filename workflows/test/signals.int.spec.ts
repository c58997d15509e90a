import type { Messages } from '@tte/contracts';
import { newInput, Office, official, type Scenario } from './support/index.js';

const office = Office.forEach('file');
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' } as const;

/** Events that a Signal caused, by type. */
const signalled = ({ world }: Scenario) =>
  world.log.filter(({ via }) => via === 'signal').map(({ type }) => type);

const refusals = ({ world }: Scenario) => world.logged('SignalRefused');

test('a whole case goes by Signals, and the log says so of each', async () => {
  const scenario = await office.begin(newInput('tni'));
  const { world } = scenario;
  await scenario.signal('disposition', 'kapusdatin', FORWARD);
  await scenario.signal('disposition', 'kabid', FORWARD);
  await scenario.signal('disposition', 'kasubbid', { outcome: 'return', fields: ['pic'] });
  await scenario.until(() => world.logged('ApplicantInformed').length >= 1, 'the mail of the return');
  await scenario.signal('correction', 'operator', {
    fields: ['pic'],
    newDataVersion: 2,
    unit: 'pusdatin',
    employeeKind: 'tni',
  });
  await scenario.signal('disposition', 'kasubbid', { ...FORWARD, dataVersion: 2 });
  await scenario.signal('completeness', 'verifikator', { ...scenario.completeness(), dataVersion: 2 });
  await scenario.reaches('awaiting-activation');
  world.status = 'WAITING_FOR_VERIFICATION';
  await scenario.signalTaken('nudge', 'pemohon', { dataVersion: 2 });
  await scenario.reaches('awaiting-approval');
  world.status = 'NO_CERTIFICATE';
  await scenario.signal('approval', 'verifikator', {
    outcome: 'reactivate',
    fields: ['name'],
    dataVersion: 2,
  });
  await scenario.reaches('awaiting-activation');
  await scenario.signalTaken('portal-work', 'verifikator', { dataVersion: 2 });
  world.status = 'WAITING_FOR_VERIFICATION';
  await scenario.reaches('awaiting-approval');
  await scenario.signal('withdrawal', 'pemohon', { dataVersion: 2 });
  await scenario.ends('withdrawn');
  expect(signalled(scenario).filter((type) => type !== 'Nudged')).toEqual([
    'DispositionForwarded',
    'DispositionForwarded',
    'ReturnedForCorrection',
    'DataCorrected',
    'DispositionForwarded',
    'CompletenessConfirmed',
    'ReactivationRequested',
    'PortalWorkRecorded',
    'Withdrawn',
  ]);
});

test('an Update is not recorded as a Signal', async () => {
  const scenario = await office.begin();
  await scenario.forward('kapusdatin');
  await scenario.withdraw();
  await scenario.ends('withdrawn');
  expect(signalled(scenario)).toEqual([]);
});

test('a refused Signal becomes an event, up to the limit of the case', async () => {
  const scenario = await office.begin(newInput('pns', { refusedSignalLimit: 2 }));
  for (let sent = 1; sent <= 4; sent += 1) await scenario.signal('disposition', 'kabid', FORWARD);
  await scenario.until(
    async () => (await scenario.history()).EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED === 4,
    'the signals',
  );
  await scenario.until(() => refusals(scenario).length >= 2, 'the refusals in the log');
  expect(refusals(scenario).map(({ data }) => data)).toEqual([
    { command: 'disposition', code: 'wrong-turn' },
    { command: 'disposition', code: 'wrong-turn' },
  ]);
  expect((await scenario.state()).state).toMatchObject({ step: 2, seq: 3, facts: { refusedSignals: 2 } });
  await scenario.withdraw();
  await scenario.ends('withdrawn');
});

const good = { ...FORWARD, commandId: 'c-1', caseId: 'r-1', dataVersion: 1, ownCase: 'no' };
const WORDS = 'Budi Santoso, NIK 3174012345678901';
const MALFORMED: [string, unknown[]][] = [
  ['without an argument', []],
  ['null', [null]],
  ['a sentence', [WORDS]],
  ['a list', [[WORDS]]],
  ['an empty object', [{}]],
  ['without an actor', [good]],
  ['with an unknown field', [{ ...good, actor: official('kapusdatin'), note: WORDS }]],
  ['with words as its id', [{ ...good, actor: official('kapusdatin'), commandId: WORDS }]],
  ['with words as the subject', [{ ...good, actor: official('kapusdatin', WORDS) }]],
  ['with words as the note', [{ ...good, actor: official('kapusdatin'), noteRef: WORDS }]],
  ['with an unknown outcome', [{ ...good, actor: official('kapusdatin'), outcome: WORDS }]],
  ['with a prototype as its outcome', [{ ...good, actor: official('kapusdatin'), outcome: '__proto__' }]],
];

test.each(MALFORMED)(
  'a malformed Signal (%s) is refused, harms nothing and leaks nothing',
  async (_what, args) => {
    const scenario = await office.begin();
    await scenario.handle.signal<Messages['disposition'][]>(
      'disposition',
      ...(args as Messages['disposition'][]),
    );
    await scenario.until(() => refusals(scenario).length >= 1, 'the refusal in the log');
    expect(refusals(scenario)[0]).toMatchObject({
      actor: { post: 'sistem' },
      data: { command: 'disposition', code: 'malformed-command' },
    });
    const details = await scenario.details();
    // The whole NIK: four of its digits stand in one random id of a thousand.
    expect(JSON.stringify([await scenario.state(), scenario.world.log, details])).not.toMatch(
      /Budi|3174012345678901/,
    );
    await scenario.forward('kapusdatin');
    expect((await scenario.history()).EVENT_TYPE_WORKFLOW_TASK_FAILED ?? 0).toBe(0);
  },
);
