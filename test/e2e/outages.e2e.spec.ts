import { eventually, GatewayClient, OutsideWorld } from '@tte/local';
import { randomUUID } from 'node:crypto';
import { FORWARD, openCase } from '../support/bad-input-world.js';
import { postJson } from '../support/door.js';
import { fareIn, outageTable, type Fared, type Outage } from '../support/outage.js';
import { applicantToken, requestsOf } from '../support/outage-requests.js';
import { DISK_FULL, PASS, STEPPED_DOWN, type Rule } from '../support/mongo-proxy/rule.js';
import { storeDoes } from '../support/store-proxies.js';
import { stackVariable, temporal, tte } from '../support/stack.js';
import { mint } from '../support/tokens.js';

const SLOWEST_MS = 10_000;
const RECOVERY_MS = 5_000;

const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
const fared: Fared[] = [];
let link: string;
beforeAll(async () => {
  link = await applicantToken();
});
afterAll(() => console.log(`Outages, as people met them:\n${outageTable(fared)}`));

const stopped = (part: string) => ({
  begin: () => tte('part', 'stop', part, '--kill'),
  end: () => tte('part', 'start', part),
});
const ruled = (rule: Rule) => ({ begin: () => storeDoes(rule), end: () => storeDoes(PASS) });
const faulty = (system: string, fault: Readonly<Record<string, unknown>>) => ({
  begin: () => world.fault(system, fault),
  end: () => world.clearFaults(system),
});

const OUTAGES: readonly (Outage & { readonly health: RegExp })[] = [
  { situation: 'store away', health: /mongo down/, ...stopped('mongo') },
  { situation: 'store silent', health: /mongo down/, ...ruled({ does: 'hold' }) },
  { situation: 'store resets', health: /mongo down/, ...ruled({ does: 'cut' }) },
  { situation: 'primary stepping down', health: /mongo down/, ...ruled(STEPPED_DOWN) },
  { situation: 'store full', health: /mongo full/, ...ruled(DISK_FULL) },
  { situation: 'Temporal away', health: /temporal down/, ...stopped('temporal') },
  { situation: 'mail server away', health: /ready/, ...faulty('smtp', { tempFail: 421 }) },
  { situation: 'identity provider silent', health: /ready/, ...faulty('oidc', { timeout: true }) },
  { situation: 'identity provider failing', health: /ready/, ...faulty('oidc', { status: 503 }) },
  { situation: 'all outside away', health: /ready/, ...stopped('sandbox') },
];

test.each(OUTAGES)('$situation: no 500, nobody waits ten seconds, all is well soon after', async (outage) => {
  const requests = await requestsOf(link);
  const one = await fareIn(outage, requests);
  fared.push(one);
  expect(one.health).toMatch(outage.health);
  expect([500, 502, 504]).not.toContain(one.worst);
  expect(one.slowestMs).toBeLessThan(SLOWEST_MS);
  expect(one.recoveryMs).toBeLessThan(RECOVERY_MS);
});

test('with the store away decisions through the gateway are refused, those by Signal are taken', async () => {
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const [byGateway, bySignal] = [await openCase(), await openCase()];
  const workflowId = await workflowIdOf(bySignal.id);
  await storeDoes({ does: 'cut' });
  try {
    const refused = await postJson(`${byGateway.path}/disposition`, FORWARD, await mint('kapusdatin1'));
    expect([refused.status, refused.body['code']]).toEqual([503, 'try-again']);
    const actor = { subject: 'kapusdatin1', post: 'kapusdatin' };
    const input = { commandId: randomUUID(), caseId: bySignal.id, actor, ownCase: 'no', ...FORWARD };
    await temporal(
      'workflow',
      'signal',
      '-w',
      workflowId,
      '--name',
      'disposition',
      '--input',
      JSON.stringify(input),
    );
    await eventually('the decision to be taken', async () => {
      const state = await temporal('workflow', 'query', '-w', workflowId, '--type', 'state', '-o', 'json');
      return /"step":\s*3\b/.test(state) || undefined;
    });
  } finally {
    await storeDoes(PASS);
  }
  await eventually(
    'the log to catch up',
    async () => (await gateway.detail(bySignal.id))?.step === 3 || undefined,
  );
  expect((await gateway.detail(byGateway.id))?.step).toBe(2);
});

/** Found while Temporal's list knows it, by the number that the case's view shows. */
async function workflowIdOf(caseId: string): Promise<string> {
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const number = (await gateway.detail(caseId))?.caseNumber ?? '';
  return eventually(`the workflow of ${number}`, async () => {
    const query = `TteCaseNumber='${number}'`;
    const found = JSON.parse(await temporal('workflow', 'list', '-q', query, '-o', 'json')) as {
      execution: { workflowId: string };
    }[];
    return found[0]?.execution.workflowId;
  });
}
