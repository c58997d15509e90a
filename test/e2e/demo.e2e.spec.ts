import {
  asExpected,
  eventually,
  GatewayClient,
  historyCosts,
  KINDS,
  OutsideWorld,
  playOf,
  runDemo,
  type CaseResult,
  type HistoryCost,
  type Receipt,
} from '@tte/local';
import { stackEnvironment } from '../support/stack.js';

/** Bars of the product: what a case may cost Temporal. */
const BUDGET = {
  asn: { events: 125, bytes: 28 * 1024 },
  'non-asn': { events: 145, bytes: 36 * 1024 },
  revoked: { events: 110, bytes: 24 * 1024 },
  renewed: { events: 75, bytes: 18 * 1024 },
} as const;

/** Mails of this system to the applicant, by kind of case: one per informed step and round, and per correction. */
const MAILS: Record<string, number> = {
  asn: 3,
  'non-asn': 3,
  'mismatch-reactivated': 4,
  'si-asn-down': 3,
  'returned-corrected': 5,
  rejected: 1,
  revoked: 1,
  'revoked-urgent': 1,
  renewed: 2,
  'renewal-lapsed': 2,
};

let cases: readonly CaseResult[];
beforeAll(async () => {
  cases = await runDemo(stackEnvironment(), { registrations: Object.keys(KINDS).length });
});
const caseOf = (kind: string) => {
  const found = cases.find((result) => result.kind === kind);
  if (!found) throw new Error(`the demo played no ${kind}`);
  return found;
};

const shown = (kind: string) =>
  caseOf(kind)
    .steps.map(({ step, outcome }) => (outcome === 'done' ? `${step}` : `${step}${outcome[0]}`))
    .join(' ');

test('every case ends as expected', () => {
  expect(cases.filter((result) => !asExpected(result))).toEqual([]);
});

test.each(Object.keys(MAILS))('%s: one mail per informed step and round, none twice', (kind) => {
  expect(caseOf(kind)).toMatchObject({ mails: MAILS[kind], mailsRepeated: 0 });
});

test('each issued case has steps 1 to 14 of its branch, in order, with actor and time', () => {
  for (const { kind, steps, outcome } of cases) {
    if (outcome !== 'issued') continue;
    const lastOf = (step: number) => steps.findLast((entry) => entry.step === step);
    for (let step = 1; step <= 14; step += 1)
      expect([kind, step, lastOf(step)?.outcome]).not.toContain(undefined);
    for (const { at, actor } of steps)
      expect([Number.isNaN(Date.parse(at)), actor === '']).toEqual([false, false]);
    const times = steps.map(({ at }) => Date.parse(at));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  }
  expect(shown('asn')).toBe('1 2 3 4 5 6 7 8 9s 10s 11s 12 13 14');
  expect(shown('non-asn')).toBe('1 2 3 4 5 6 7 8 9 10 10 11s 12 13 14');
  expect(shown('si-asn-down')).toBe('1 2 3 4 5 6 7 8 9 10 10 11s 12 13 14');
  expect(shown('mismatch-reactivated')).toBe('1 2 3 4 5 6 7 8 9 10r 10 11 7 8 9 10 10 12 13 14');
  expect(shown('returned-corrected')).toBe('1 2 3r 2 3 4 5 6 7 8 9s 10s 11s 12 13 14');
});

test('a revocation has its steps in order; of an urgent one the first word, and the dispositions that follow', () => {
  expect(shown('revoked')).toBe('1 2 3 4 5 6 7 8');
  expect(shown('revoked-urgent')).toBe('1 3 5 6 7 8 2 4');
});

test('a renewal has its steps in order, both registers at 2; one that lapses ends where the holder was waited for', () => {
  expect(shown('renewed')).toBe('1 2 2 3 4 5 6 7');
  expect(shown('renewal-lapsed')).toBe('1 2 2 3 4 5l');
});

/** Decided by people who take their time, so that each append is done before the next decision: the dearest way. */
async function decidedSlowly(kind: keyof typeof BUDGET): Promise<HistoryCost> {
  const environment = stackEnvironment();
  const gateway = new PatientClient(environment['GATEWAY_URL'] ?? '', environment['SANDBOX_URL'] ?? '');
  const world = new OutsideWorld(environment['SANDBOX_URL'] ?? '');
  const { invent, prepare, play } = KINDS[kind] ?? {};
  if (!invent || !prepare || !play) throw new Error(`there is no ${kind}`);
  const person = invent();
  await prepare(world, person);
  let number = '';
  const onEntered = async ({ caseId }: { caseId: string }) => {
    number = (await gateway.reaches(caseId, 'awaiting-disposition', 'awaiting-completeness')).caseNumber;
  };
  await play(playOf(gateway, world, person, onEntered));
  const cost = (await historyCosts(environment, [number])).get(number);
  if (!cost) throw new Error('the case has no history');
  return cost;
}

/** Waits after each decision until the log has it. */
class PatientClient extends GatewayClient {
  override async decide(...order: Parameters<GatewayClient['decide']>): Promise<Receipt> {
    const receipt = await super.decide(...order);
    await eventually('the log', async () => {
      const detail = await this.detail(receipt.caseId);
      return (detail?.seq ?? 0) >= receipt.seq || undefined;
    });
    return receipt;
  }
}

test.each(Object.entries(BUDGET))('%s stays within its history', async (kind, { events, bytes }) => {
  const slowly = await decidedSlowly(kind as keyof typeof BUDGET);
  for (const { historyEvents, historyBytes } of [caseOf(kind), slowly]) {
    console.log(`${kind}: ${historyEvents} events, ${historyBytes} bytes`);
    expect(historyEvents).toBeLessThanOrEqual(events);
    expect(historyBytes).toBeLessThanOrEqual(bytes);
    expect(historyBytes).toBeGreaterThan(0);
  }
});

test('nobody is registered twice at BSrE', () => {
  const registered = cases.filter(({ outcome }) => outcome !== 'rejected');
  expect(registered.map((result) => result.registrationsAtBsre)).toEqual(registered.map(() => 1));
});
