import { eventually, GatewayClient, inventPerson, OutsideWorld, APPROVE, COMPLETE } from '@tte/local';
import { randomUUID } from 'node:crypto';
import { stackVariable, temporal } from '../support/stack.js';

const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const world = new OutsideWorld(stackVariable('SANDBOX_URL'));

/** Finds a case the way an SRE does: by what it waits for and its number. */
async function workflowIdOf(caseNumber: string, waitingOn: string): Promise<string> {
  return eventually(`${caseNumber} waiting on ${waitingOn}`, async () => {
    const query = `TteWaitingOn='${waitingOn}' AND TteCaseNumber='${caseNumber}'`;
    const found = JSON.parse(await temporal('workflow', 'list', '-q', query, '-o', 'json')) as {
      execution: { workflowId: string };
    }[];
    return found[0]?.execution.workflowId;
  });
}

test('a non-ASN case is driven to issued with every decision given by `temporal workflow signal`', async () => {
  const person = inventPerson('tni');
  await world.know(person);
  const { caseId, caseNumber = '' } = await gateway.submit(person);
  const workflowId = await workflowIdOf(caseNumber, 'kapusdatin');
  const signal = (name: string, post: string, body: object) => {
    const actor = { subject: `${post}1`, post };
    const input = { commandId: randomUUID(), caseId, dataVersion: 1, actor, ownCase: 'no', ...body };
    return temporal('workflow', 'signal', '-w', workflowId, '--name', name, '--input', JSON.stringify(input));
  };
  const forward = { outcome: 'forward', instruction: 'tindak-lanjuti' };

  await signal('disposition', 'kabid', forward);
  await signal('disposition', 'kapusdatin', forward);
  await workflowIdOf(caseNumber, 'kabid');
  await signal('disposition', 'kabid', forward);
  await signal('disposition', 'kasubbid', forward);
  await signal('completeness', 'verifikator', COMPLETE);
  await gateway.reaches(caseId, 'awaiting-activation');
  await world.follow(person.email, 'activation', new Set());
  await gateway.reaches(caseId, 'awaiting-approval');
  await world.portal('approve', person.email);
  await signal('approval', 'verifikator', APPROVE);
  await gateway.reaches(caseId, 'awaiting-passphrase');
  await world.follow(person.email, 'passphrase', new Set());
  const { timeline } = await gateway.reaches(caseId, 'issued');

  const done = timeline.filter(({ outcome }) => outcome === 'done').map(({ step }) => step);
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 12, 13, 14]);
  const state = await temporal('workflow', 'query', '-w', workflowId, '--type', 'state', '-o', 'json');
  expect(state).toMatch(/"refusedSignals":\s*1\b/);
});

test('the SRE sees whose turn it is, the checklist, and why a case is stuck', async () => {
  const person = inventPerson('pns');
  await world.know(person);
  const { caseId, caseNumber = '' } = await gateway.submit(person);
  const workflowId = await workflowIdOf(caseNumber, 'kapusdatin');
  expect(await temporal('workflow', 'metadata', '-w', workflowId, '-o', 'json')).toContain(
    'Menunggu Kapusdatin',
  );
  expect(await temporal('workflow', 'describe', '-w', workflowId, '-o', 'json')).toContain(caseNumber);

  await world.fault('bsre', { status: 503, match: person.nik });
  try {
    for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const) {
      const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
      await gateway.decide(official, caseId, 'disposition', forward);
    }
    await gateway.decide('verifikator1', caseId, 'completeness', { dataVersion: 1, ...COMPLETE });
    const described = await eventually('the pending activity to fail', async () => {
      const text = await temporal('workflow', 'describe', '-w', workflowId, '-o', 'json');
      return text.includes('BSrE is overloaded or failing') ? text : undefined;
    });
    expect(described).toContain('registerAtBsre');
    expect(described).not.toContain(person.nik);
  } finally {
    await world.clearFaults('bsre');
  }
  await gateway.reaches(caseId, 'awaiting-activation');
});
