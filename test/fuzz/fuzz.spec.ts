import { readDescription, routesOf } from '../support/api-description.js';
import { stackVariable } from '../support/stack.js';
import { CALLERS, seed, worldOf, type Caller, type Seeded } from './fuzz-world.js';
import { runFuzzer, type FuzzReport, type FuzzRun } from './run-fuzzer.js';

const isLong = Boolean(process.env['TTE_LONG']);
/** Requests per operation; with `./tte test --long` twenty minutes' worth, all roles at once. */
const EXAMPLES = isLong ? 500 : 6;
const LONG_SECONDS = 20 * 60;
/** The end of a round through every rule of every schema, should the machine be slow. */
const COVERAGE_SECONDS = 80;

let seeded: Seeded;
const reports: FuzzReport[] = [];
beforeAll(async () => {
  seeded = await seed();
});

type Round = Pick<FuzzRun, 'world' | 'phases' | 'seconds' | 'without'>;

async function fuzz(caller: Caller, round: Round): Promise<FuzzReport> {
  const { report, output } = await runFuzzer({
    url: `${stackVariable('GATEWAY_URL')}/docs-json`,
    seed: CALLERS.indexOf(caller) + 1,
    examples: EXAMPLES,
    ...round,
  });
  reports.push(report);
  if (report.failures.length > 0 || report.errors.length > 0) console.error(output);
  expect({ failures: report.failures, errors: report.errors }).toEqual({ failures: [], errors: [] });
  return report;
}

test.concurrent.each(CALLERS)(
  'as %s: no 5xx, no undocumented status, no answer that breaks its schema',
  async (caller) => {
    const world = await worldOf(caller, seeded);
    const phases = ['examples', 'fuzzing', 'stateful'] as const;
    const seconds = isLong && { seconds: LONG_SECONDS };
    const { operations, warnings } = await fuzz(caller, { world, phases, ...seconds });
    expect(operations).toMatchObject({ tested: operations.selected, errored: 0 });
    // What only refuses this caller looks into nothing else of the request.
    const without = warnings.missing_auth;
    await fuzz(caller, {
      world,
      phases: ['coverage'],
      without,
      ...(!isLong && { seconds: COVERAGE_SECONDS }),
    });
  },
);

/** Succeeds only for who comes back from the provider: apps/gateway/src/session/sign-in.int.spec.ts. */
const BEYOND_A_FUZZER = ['GET /auth/callback'];

test('every operation was accepted from somebody at least once, so nothing was tried in vain', async () => {
  const accepted = new Set(
    reports.flatMap(({ valid_rates: rates }) =>
      Object.entries(rates)
        .filter(([, phases]) => Object.values(phases).some((phase) => phase.accepted > 0))
        .map(([operation]) => operation),
    ),
  );
  const all = routesOf(await readDescription()).map(({ method, template }) => `${method} ${template}`);
  expect(all.filter((operation) => !accepted.has(operation))).toEqual(BEYOND_A_FUZZER);
});
