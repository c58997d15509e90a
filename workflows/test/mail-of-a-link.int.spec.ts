import { requestApplicantLink } from '@tte/temporal';
import { newInput, Office, type Scenario } from './support/index.js';

const office = Office.forEach('file');

const askForLink = async (scenario: Scenario, dataVersion = 1): Promise<void> => {
  const { caseId, caseNumber } = scenario.input.submission;
  await requestApplicantLink(office.env.client, {
    caseId,
    caseNumber,
    caseWorkflowId: scenario.handle.workflowId,
    dataVersion,
    linkGeneration: 1,
    step: 7,
  });
};

test.each([
  ['before any disposition', () => Promise.resolve()],
  ['while the applicant is waited for', (scenario: Scenario) => scenario.toActivation()],
  ['while the verifikator is waited for', (scenario: Scenario) => scenario.toApproval()],
])('a new link that goes out %s is recorded where the case stands', async (_where, drive) => {
  const scenario = await office.begin(newInput('tni'));
  const { world } = scenario;
  await drive(scenario);
  const before = await scenario.state();
  await askForLink(scenario);
  const links = () => world.logged('ApplicantInformed').filter(({ data }) => data.mail === 'new-link');
  await scenario.until(() => links().length >= 1, 'the mail in the log');
  await scenario.atRest();
  const after = await scenario.state();
  expect([after.state.status, after.turn, after.timeline]).toEqual([
    before.state.status,
    before.turn,
    before.timeline,
  ]);
  await scenario.expectConsistent();
});

test('a case that has ended takes no event any more: the link is sent all the same', async () => {
  const scenario = await office.begin();
  await scenario.withdraw();
  await scenario.ends('withdrawn');
  await askForLink(scenario);
  await scenario.until(() => scenario.world.mailKeys.includes('new-link/7/1'), 'the mail');
  expect(scenario.world.log.at(-1)?.type).toBe('Withdrawn');
});
