import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CountReporter } from './count-reporter.js';
import { countsOfStage, takeCounts } from './counts.js';

describe('counts of tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tte-spec-'));
  const file = join(folder, 'counts.jsonl');
  const given = process.env['TTE_TEST_COUNTS'];
  beforeAll(() => (process.env['TTE_TEST_COUNTS'] = file));
  afterAll(() => {
    if (given) process.env['TTE_TEST_COUNTS'] = given;
    else delete process.env['TTE_TEST_COUNTS'];
    rmSync(folder, { recursive: true });
  });

  it('add up over several Jest runs, a suite that does not load counting as failed', () => {
    new CountReporter().onRunComplete(
      {},
      { numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 0 },
    );
    new CountReporter().onRunComplete(
      {},
      { numPassedTests: 2, numFailedTests: 0, numRuntimeErrorTestSuites: 1 },
    );
    expect(takeCounts(file)).toEqual({ passed: 5, failed: 2 });
    expect(takeCounts(file)).toEqual({ passed: 0, failed: 0 });
  });

  it('never say that nothing failed when a stage did', () => {
    expect(countsOfStage({ passed: 0, failed: 0 }, false)).toEqual({ passed: 0, failed: 1 });
    expect(countsOfStage({ passed: 9, failed: 2 }, false)).toEqual({ passed: 9, failed: 2 });
    expect(countsOfStage({ passed: 9, failed: 0 }, true)).toEqual({ passed: 9, failed: 0 });
  });
});
