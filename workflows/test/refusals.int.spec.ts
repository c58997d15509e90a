import type { Actor, RefusalCode } from '@tte/domain';
import type { MessageName } from '@tte/contracts';
import { randomUUID } from 'node:crypto';
import { Office, official, type Body, type Scenario } from './support/index.js';

const office = Office.forEach('file');
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' } as const;
const plh = (mandate?: Actor['mandate']): Actor => ({
  ...official('kapusdatin', 'stand-in-1'),
  capacity: 'plh',
  ...(mandate && { mandate }),
});
const NOW_AND_ON = {
  id: 'mandate-3',
  from: '2020-01-01T00:00:00.000Z',
  until: '2999-01-01T00:00:00.000Z',
};
const PAST = { id: 'mandate-1', from: '2020-01-01T00:00:00.000Z', until: '2020-02-01T00:00:00.000Z' };

/** What history holds beside workflow tasks: the test server, unlike the real one, keeps the task of a refusal. */
const traces = async (scenario: Scenario) =>
  Object.fromEntries(
    Object.entries(await scenario.history()).filter(([type]) => !type.includes('WORKFLOW_TASK')),
  );

const AT_TWO: [RefusalCode, Parameters<Scenario['refused']>][] = [
  ['wrong-turn', ['disposition', 'kabid', FORWARD]],
  ['wrong-turn', ['completeness', 'verifikator', { outcome: 'complete' }]],
  ['wrong-turn', ['nudge', 'pemohon', {}]],
  ['wrong-turn', ['portal-work', 'verifikator', {}]],
  ['wrong-post', ['disposition', 'operator', FORWARD]],
  ['wrong-post', ['withdrawal', 'kapusdatin', {}]],
  ['own-case', ['disposition', 'kapusdatin', { ...FORWARD, ownCase: 'yes' }]],
  ['own-case-unknown', ['disposition', 'kapusdatin', { ...FORWARD, ownCase: 'unknown' }]],
  ['stale-case', ['disposition', 'kapusdatin', { ...FORWARD, dataVersion: 7 }]],
  ['other-case', ['disposition', 'kapusdatin', { ...FORWARD, caseId: randomUUID() }]],
  ['mandate-missing', ['disposition', 'kapusdatin', { ...FORWARD, actor: plh() }]],
  ['mandate-not-in-force', ['disposition', 'kapusdatin', { ...FORWARD, actor: plh(PAST) }]],
  [
    'mandate-scope',
    ['disposition', 'kapusdatin', { ...FORWARD, actor: plh({ ...NOW_AND_ON, units: ['elsewhere'] }) }],
  ],
  ['fields-required', ['disposition', 'kapusdatin', { outcome: 'return', fields: [] }]],
  [
    'malformed-command',
    ['disposition', 'kapusdatin', { outcome: 'approve' } as unknown as Body<MessageName>],
  ],
];

test('every refusal is told at once by its code and leaves no trace in history', async () => {
  const scenario = await office.begin();
  await scenario.atRest();
  const before = await traces(scenario);
  for (const [code, message] of AT_TWO)
    expect([code, await scenario.refused(...message)]).toEqual([code, code]);
  expect(await traces(scenario)).toEqual(before);
  expect((await scenario.state()).state).toMatchObject({ seq: 1, step: 2, facts: { refusedSignals: 0 } });
});

test('one person does not decide at two levels, unless a mandate says so', async () => {
  const scenario = await office.begin();
  await scenario.forward('kapusdatin');
  await scenario.atRest();
  const before = await traces(scenario);
  const actor = official('kabid', 'kapusdatin-1');
  expect(await scenario.refused('disposition', 'kabid', { ...FORWARD, actor })).toBe('two-levels');
  expect(await traces(scenario)).toEqual(before);
  const standIn: Actor = { ...actor, capacity: 'plh', mandate: { ...NOW_AND_ON, twoLevels: true } };
  await scenario.send('disposition', 'kabid', { ...FORWARD, actor: standIn });
  expect((await scenario.state()).state).toMatchObject({ step: 4 });
});

test('the same command again, under another update id or as a Signal, changes nothing', async () => {
  const scenario = await office.begin();
  const commandId = randomUUID();
  const first = await scenario.send('disposition', 'kapusdatin', { ...FORWARD, commandId });
  const { state, timeline } = await scenario.state();
  const again = await scenario.send('disposition', 'kapusdatin', { ...FORWARD, commandId }, randomUUID());
  expect(again).toEqual(first);
  expect(await scenario.send('disposition', 'kapusdatin', { ...FORWARD, commandId })).toEqual(first);
  await scenario.signal('disposition', 'kapusdatin', { ...FORWARD, commandId });
  await scenario.until(
    async () => (await scenario.history()).EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED === 1,
    'the signal',
  );
  expect(await scenario.state()).toMatchObject({ state, timeline });
  await scenario.forward('kabid');
  await scenario.withdraw();
  await scenario.ends('withdrawn');
  expect(scenario.world.logged('DispositionForwarded')).toHaveLength(2);
});

test('the receipt tells what a reader must have seen to have seen the decision', async () => {
  const scenario = await office.begin();
  expect(await scenario.forward('kapusdatin')).toEqual({
    caseId: scenario.input.submission.caseId,
    procedure: 'registration',
    seq: 2,
    status: 'awaiting-disposition',
    step: 3,
  });
  await scenario.until(() => scenario.world.log.length >= 2, 'the decision in the log');
});

test('nudges beyond the limit of a wait are refused', async () => {
  const scenario = await office.begin();
  await scenario.toActivation();
  for (let nudge = 0; nudge < 20; nudge += 1) await scenario.nudge();
  expect(await scenario.refused('nudge', 'pemohon', {})).toBe('nudge-limit');
});
