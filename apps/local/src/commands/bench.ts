import type { Context } from '../context.js';
import { runOn } from '../testing/run-on.js';

const BENCHES = ['workflow', 'door', 'rebuild'] as const;

/**
 * Measures the product beside a bare workflow (`workflow`), and its gateway beside bare Updates and with a full store
 * (`door`), and how long projections take to be folded anew (`rebuild`), each on an empty stack of its own so that every run begins alike; see test/bench. Takes some minutes.
 */
export async function run(args: string[], context: Context): Promise<number> {
  const wanted = BENCHES.filter((bench) => args.length === 0 || args.includes(bench));
  if (wanted.length === 0) throw new Error(`there is no such bench; there are ${BENCHES.join(', ')}`);
  let failed = 0;
  for (const bench of wanted) failed += await runOn('stack', `test/bench/${bench}.ts`, [], context);
  return failed === 0 ? 0 : 1;
}
