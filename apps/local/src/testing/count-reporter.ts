import { appendFileSync } from 'node:fs';

interface Totals {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** A Jest reporter: adds a line with the run's counts to the file in `TTE_TEST_COUNTS`. */
export class CountReporter {
  onRunComplete(_contexts: unknown, totals: Totals): void {
    const file = process.env['TTE_TEST_COUNTS'];
    if (!file) return;
    const passed = totals.numPassedTests;
    const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites;
    appendFileSync(file, `${JSON.stringify({ passed, failed })}\n`);
  }
}

// Jest takes a reporter only as a default export.
export default CountReporter;
