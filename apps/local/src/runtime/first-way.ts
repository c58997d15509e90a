import type { Report } from './report.js';

/**
 * The result of the first way that leads anywhere.
 * @throws Error with a line for each way, when none does
 */
export async function firstWay<Result>(
  ways: readonly (() => Promise<Result>)[],
  report: Report,
): Promise<Result> {
  const problems: string[] = [];
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      report(problem);
      problems.push(problem);
    }
  }
  throw new Error(problems.join('\n'));
}
