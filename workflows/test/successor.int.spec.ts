import proto from '@temporalio/proto';
import type { CaseInput } from '@tte/contracts';
import { randomUUID } from 'node:crypto';
import { newInput, Office, World, type Scenario } from './support/index.js';

const office = Office.forEach('file');
const NIK = { fields: ['nik'], newDataVersion: 2, unit: 'pusdatin', employeeKind: 'pns' } as const;

function successorOf(scenario: Scenario): { workflowId: string; input: CaseInput; world: World } {
  const input = newInput();
  const supersedes = scenario.input.submission.caseId;
  const corrects = NIK.fields;
  const submission = { ...input.submission, supersedes, corrects, caseNumber: 'TTE-2026-000002' };
  return { workflowId: `registration-${randomUUID()}`, input: { ...input, submission }, world: new World() };
}

async function returnedForNik(): Promise<Scenario> {
  const scenario = await office.begin();
  await scenario.send('disposition', 'kapusdatin', { outcome: 'return', fields: ['nik'] });
  await scenario.until(() => scenario.world.logged('ApplicantInformed').length > 0, 'the mail');
  return scenario;
}

const correction = (scenario: Scenario, next: ReturnType<typeof successorOf>) =>
  ({
    ...NIK,
    letterRef: 'letter-2',
    successor: next.input.submission.caseId,
    successorStart: { workflowId: next.workflowId, input: next.input },
  }) as const;

test('a corrected NIK closes the case as superseded and starts its successor, which runs on', async () => {
  const scenario = await returnedForNik();
  const next = successorOf(scenario);
  office.serve(next.input, next.world);
  await scenario.send('correction', 'operator', { ...correction(scenario, next), noteRef: 'note-2' });
  // Not by its result: awaiting that would leap over the successor's standard time.
  await scenario.closes();
  await scenario.expectConsistent();
  expect((await scenario.state()).state.status).toBe('superseded');
  // The test server leaves children alone whatever the policy says, so the policy itself is looked at.
  const { events } = await scenario.handle.fetchHistory();
  const started = events?.find((event) => event.startChildWorkflowExecutionInitiatedEventAttributes);
  expect(started?.startChildWorkflowExecutionInitiatedEventAttributes?.parentClosePolicy).toBe(
    proto.temporal.api.enums.v1.ParentClosePolicy.PARENT_CLOSE_POLICY_ABANDON,
  );
  expect(scenario.world.logged('Superseded')[0]?.data).toEqual({
    successor: next.input.submission.caseId,
    noteRef: 'note-2',
  });

  const successor = office.attend(next.workflowId, next.input, next.world);
  await successor.reaches('awaiting-disposition');
  expect((await successor.state()).state).toMatchObject({
    step: 2,
    facts: { caseId: next.input.submission.caseId, caseNumber: 'TTE-2026-000002' },
  });
  await successor.until(() => next.world.log.length >= 2, 'the letter and the receipt in the log');
  expect(next.world.mails).toMatchObject([{ mail: 'corrected', fields: ['nik'], round: 1 }]);
  expect(next.world.logged('LetterSubmitted')[0]?.data).toMatchObject({
    supersedes: scenario.input.submission.caseId,
  });
  expect((await successor.handle.describe()).status.name).toBe('RUNNING');
  await successor.toPassphrase();
  next.world.status = 'ISSUE';
  await successor.ends('issued');
});

test('the successor of another open case of that person is left as it is', async () => {
  const scenario = await returnedForNik();
  const other = await office.begin();
  const next = { ...successorOf(scenario), workflowId: other.handle.workflowId };
  await scenario.send('correction', 'operator', correction(scenario, next));
  await scenario.ends('superseded');
  expect((await other.state()).state).toMatchObject({
    status: 'awaiting-disposition',
    facts: { caseId: other.input.submission.caseId },
  });
});

test('a corrected NIK without its successor is refused', async () => {
  const scenario = await returnedForNik();
  const body = { ...NIK, letterRef: 'letter-2' };
  expect(await scenario.refused('correction', 'operator', body)).toBe('successor-required');
  expect(await scenario.refused('correction', 'operator', { ...body, successor: randomUUID() })).toBe(
    'successor-required',
  );
});

test.each([
  ['an empty object', {}],
  ['words', 'Budi Santoso'],
  ['no input', { workflowId: 'registration-x' }],
])('a Signal whose successor is malformed (%s) does not block the case', async (_what, successorStart) => {
  const scenario = await returnedForNik();
  await scenario.handle.signal('correction', {
    ...scenario.message<'correction'>('operator', { ...NIK, letterRef: 'letter-2', successor: randomUUID() }),
    successorStart,
  });
  await scenario.until(() => scenario.world.logged('SignalRefused').length >= 1, 'the refusal');
  expect(JSON.stringify(await scenario.state())).not.toContain('Budi');
  await scenario.withdraw();
  await scenario.ends('withdrawn');
});
