import { inHome } from '@tte/local';
import { writeFileSync } from 'node:fs';
import type { Composition } from '../composition.ts';
import type { Check, Row } from './check.ts';
import { buildImages } from './build-images.ts';
import { demoCases } from './demo-cases.ts';
import { killGateway, killWorker } from './kill.ts';
import { metricsScraped } from './metrics.ts';
import { sizes } from './sizes.ts';
import { comesUp } from './start.ts';
import { stopGateway, stopWorker } from './stop.ts';
import { rollingUpgrade } from './upgrade.ts';

const CHECKS: readonly Check[] = [
  buildImages,
  sizes,
  comesUp,
  demoCases,
  metricsScraped,
  killWorker,
  killGateway,
  rollingUpgrade,
  stopWorker,
  stopGateway,
];

/** Runs every check, also after one that failed, unless the others need it; then they fail as well. */
export async function runChecks(
  composition: Composition,
  say: (line: string) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let reachable = true;
  for (const check of CHECKS) {
    const row = reachable ? await runCheck(check, composition, say) : notRun(check);
    rows.push(row);
    if (row.broken && check.needed) reachable = false;
    say(`${row.passed ? 'PASS' : 'FAIL'} ${row.check} (${row.seconds.toFixed(1)} s): ${row.seen}`);
  }
  if (rows.some(({ passed }) => !passed)) await keepLogs(composition, say);
  return rows;
}

async function runCheck(check: Check, composition: Composition, say: (line: string) => void): Promise<Row> {
  say(`${check.name} …`);
  const began = Date.now();
  const { name, bar } = check;
  const common = { check: name, ...(bar !== undefined && { bar }) };
  try {
    const { seen, seconds = (Date.now() - began) / 1000 } = await check.run(composition);
    return { ...common, passed: bar === undefined || seconds <= bar, seconds, seen };
  } catch (error) {
    const seen = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ...common, passed: false, broken: true, seconds: (Date.now() - began) / 1000, seen };
  }
}

const notRun = ({ name, bar }: Check): Row => ({
  check: name,
  passed: false,
  seconds: 0,
  ...(bar !== undefined && { bar }),
  seen: 'not reached',
});

async function keepLogs(composition: Composition, say: (line: string) => void): Promise<void> {
  const file = inHome(composition.context, 'logs', 'rehearsal-containers.log');
  const logs = await composition.compose(['logs', '--no-color', '--tail', '400']).catch(String);
  writeFileSync(file, logs);
  say(
    `The containers' logs: ${file}; Compose's own: ${inHome(composition.context, 'rehearsal', 'compose.log')}`,
  );
}
