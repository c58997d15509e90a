import { samplePdf } from '@tte/local';
import { readDescription, routesOf } from '../support/api-description.js';
import { stackVariable } from '../support/stack.js';
import { mint } from '../support/tokens.js';
import { runFuzzer, type FuzzReport, type FuzzRun } from './run-fuzzer.js';
import { seedCases, type SeededCases } from './seed-cases.js';

const OFFICIALS = ['kapusdatin', 'kabid', 'kasubbid'] as const;
const ROLES = ['operator', ...OFFICIALS, 'verifikator', 'auditor', 'admin', 'nobody'] as const;
type Role = (typeof ROLES)[number];

const isLong = Boolean(process.env['TTE_LONG']);
/** Requests per operation; with `./tte test --long` twenty minutes' worth, all roles at once. */
const EXAMPLES = isLong ? 500 : 6;
const LONG_SECONDS = 20 * 60;
/** The end of a round through every rule of every schema, should the machine be slow. */
const COVERAGE_SECONDS = 80;

let seeded: SeededCases;
const reports: FuzzReport[] = [];
beforeAll(async () => {
  seeded = await seedCases();
});

/** Which cases a role's requests are about: for a decision those that wait for it. */
function casesFor(role: Role): Record<string, readonly string[]> {
  const official = OFFICIALS.find((one) => one === role);
  return {
    recordDisposition: seeded[official ?? 'kapusdatin'],
    recordCompleteness: seeded.completeness,
    recordApproval: seeded.approval,
    getComparison: seeded.approval,
    correctRegistration: seeded.returned,
    nudgeRegistration: seeded.activation,
    recordPortalWork: seeded.activation,
    '*': Object.values(seeded).flat(),
  };
}

async function fuzz(role: Role, more: Pick<FuzzRun, 'phases' | 'seconds' | 'without'>): Promise<FuzzReport> {
  const { report, output } = await runFuzzer({
    url: `${stackVariable('GATEWAY_URL')}/docs-json`,
    ...(role !== 'nobody' && { token: await mint(`${role}1`, { expiresInSeconds: 3600 }) }),
    seed: ROLES.indexOf(role) + 1,
    cases: casesFor(role),
    letter: Buffer.from(samplePdf('Surat Permohonan')).toString('latin1'),
    examples: EXAMPLES,
    ...more,
  });
  reports.push(report);
  if (report.failures.length > 0 || report.errors.length > 0) console.error(output);
  expect({ failures: report.failures, errors: report.errors }).toEqual({ failures: [], errors: [] });
  return report;
}

test.concurrent.each(ROLES)(
  'as %s: no 5xx, no undocumented status, no answer that breaks its schema',
  async (role) => {
    const phases = ['examples', 'fuzzing', 'stateful'] as const;
    const { operations, warnings } = await fuzz(role, { phases, ...(isLong && { seconds: LONG_SECONDS }) });
    expect(operations).toMatchObject({ tested: operations.selected, errored: 0 });
    // What only refuses this role looks into nothing else of the request.
    const without = warnings.missing_auth;
    await fuzz(role, { phases: ['coverage'], without, ...(!isLong && { seconds: COVERAGE_SECONDS }) });
  },
);

test('every operation was accepted from some role at least once, so nothing was tried in vain', async () => {
  const accepted = new Set(
    reports.flatMap(({ valid_rates: rates }) =>
      Object.entries(rates)
        .filter(([, phases]) => Object.values(phases).some((phase) => phase.accepted > 0))
        .map(([operation]) => operation),
    ),
  );
  const all = routesOf(await readDescription()).map(({ method, template }) => `${method} ${template}`);
  expect(all.filter((operation) => !accepted.has(operation))).toEqual([]);
});
