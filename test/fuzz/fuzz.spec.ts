import { readDescription, routesOf } from '../support/api-description.js';
import { stackVariable } from '../support/stack.js';
import { CALLERS, seed, worldOf, type Caller, type Seeded } from './fuzz-world.js';
import { runFuzzer, type FuzzReport, type FuzzRun } from './run-fuzzer.js';

const isLong = Boolean(process.env['TTE_LONG']);
/** Requests per operation that show whether it lets a caller in at all. */
const AT_THE_DOOR = isLong ? 3 : 1;
/** Requests per operation that does; with `./tte test --long` twenty minutes' worth, all callers at once. */
const EXAMPLES = isLong ? 500 : 6;
const LONG_SECONDS = 20 * 60;

let seeded: Seeded;
const reports: FuzzReport[] = [];
beforeAll(async () => {
  seeded = await seed();
});

type Round = Omit<FuzzRun, 'url' | 'seed'>;

async function fuzz(caller: Caller, round: Round): Promise<FuzzReport> {
  const { report, output } = await runFuzzer({
    url: `${stackVariable('GATEWAY_URL')}/docs-json`,
    seed: CALLERS.indexOf(caller) + 1,
    ...round,
  });
  reports.push(report);
  if (report.failures.length > 0 || report.errors.length > 0) console.error(output);
  expect({ failures: report.failures, errors: report.errors }).toEqual({ failures: [], errors: [] });
  return report;
}

test('what is told by operation is told of operations that there are', async () => {
  const { paths } = await readDescription();
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const known = ['*', ...operations.map(({ operationId }) => operationId)];
  const worlds = await Promise.all(CALLERS.map((caller) => worldOf(caller, seeded)));
  const turns = worlds.flatMap(({ credentials, values }) => [credentials, ...Object.values(values)]);
  expect(turns.flatMap(Object.keys).filter((name) => !known.includes(name))).toEqual([]);
});

const atTheDoor = new Map<Caller, Promise<FuzzReport>>();

test.concurrent.each(CALLERS)(
  'as %s, at every door: no 5xx, no undocumented status, no answer that breaks its schema',
  async (caller) => {
    const door = { phases: ['examples', 'fuzzing'], examples: AT_THE_DOOR } as const;
    const round = worldOf(caller, seeded).then((world) => fuzz(caller, { world, ...door }));
    atTheDoor.set(caller, round);
    const { operations } = await round;
    expect(operations).toMatchObject({ tested: operations.selected, errored: 0 });
  },
);

/** Every operation, such as `GET /health/live`. */
const allOperations = async (): Promise<readonly string[]> =>
  routesOf(await readDescription()).map(({ method, template }) => `${method} ${template}`);

/** What the door let a caller into; but for `--long`, those who were let into the same take turns. */
async function insideOf(caller: Caller): Promise<readonly string[]> {
  const doors = await Promise.all(CALLERS.map(async (one) => ({ one, door: await atTheDoor.get(one) })));
  return (await allOperations()).filter((operation, index) => {
    const letIn = doors.filter(({ door }) => !door?.warnings.missing_auth.includes(operation));
    const turn = letIn[index % letIn.length];
    return isLong ? letIn.some(({ one }) => one === caller) : turn?.one === caller;
  });
}

test.concurrent.each(CALLERS)(
  'as %s, inside: no 5xx, no undocumented status, no answer that breaks its schema',
  async (caller) => {
    const only = await insideOf(caller);
    if (only.length === 0) return;
    const world = await worldOf(caller, seeded);
    const inside = { phases: ['coverage', 'fuzzing', 'stateful'], only } as const;
    await fuzz(caller, { world, ...inside, examples: EXAMPLES, ...(isLong && { seconds: LONG_SECONDS }) });
  },
);

/**
 * Succeed only for who comes back from the provider, for ten seconds after a forwarding, and on a device that a push
 * service knows: apps/gateway/src/session/sign-in.int.spec.ts, test/web/recall.web.spec.ts, and the gateway's specs of
 * own settings.
 */
const BEYOND_A_FUZZER = [
  'GET /auth/callback',
  'POST /api/v1/cases/{caseId}/disposition-recall',
  'POST /api/v1/own-settings/devices/{deviceId}/sample',
];

test('every operation was accepted from somebody at least once, so nothing was tried in vain', async () => {
  const accepted = new Set(
    reports.flatMap(({ valid_rates: rates }) =>
      Object.entries(rates)
        .filter(([, phases]) => Object.values(phases).some((phase) => phase.accepted > 0))
        .map(([operation]) => operation),
    ),
  );
  const all = await allOperations();
  expect(all.filter((operation) => !accepted.has(operation)).sort()).toEqual(BEYOND_A_FUZZER);
});
