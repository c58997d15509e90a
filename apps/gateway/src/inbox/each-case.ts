import type { FastifyRequest } from 'fastify';
import pLimit from 'p-limit';
import type { Logger } from 'pino';
import { timeLeft } from '../http/request-scope.js';
import { PROBLEMS } from '../problems/problem-table.js';
import { tryAgain } from '../problems/problem.js';
import { reportUnexpected } from '../problems/report-unexpected.js';
import { problemMembers } from '../problems/send-problem.js';
import { toProblem } from '../problems/to-problem.js';

/** Cases of one request that are under way together; the others wait, so that nobody else has to. */
const AT_ONCE = 5;

/** Does the same with several cases: each is judged on its own, and none fails for another. */
export async function eachCase<Item extends { readonly caseId: string }, Done extends object>(
  request: FastifyRequest,
  logger: Logger,
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
) {
  return pLimit(AT_ONCE).map(items, async (item) => {
    const { caseId } = item;
    try {
      // Others have waited in vain for so long that this one would make the whole request late.
      if (timeLeft() <= 0) throw tryAgain();
      return { caseId, status: 200 as const, ...(await work(item)) };
    } catch (error) {
      const problem = toProblem(error);
      if (problem.code === 'internal') reportUnexpected(logger, error, request);
      const { status } = PROBLEMS[problem.code];
      return { caseId, status, problem: problemMembers(problem, request.id) };
    }
  });
}

/** Whether cases were left for want of time, so that the same request can go on with them. */
export const leavesCases = ({ results }: { readonly results: readonly object[] }): boolean =>
  results.some((result) => 'problem' in result && (result.problem as { code: string }).code === 'try-again');
