import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cpuSeconds, median, type Measured, type Percentiles } from './measure.ts';
import { openProduct } from './product.ts';

/** Bars of the product: processor time and p50 at most, and cases per second at least, so many times the bare workflow. */
const BARS = { cpu: 1.9, p50: 1.5, perSecond: 0.65 } as const;
const ROUNDS = 3;
const CASES = 32;
const AT_ONCE = 8;
const WARM_UP = 96;
const DECISIONS = 25;

const environment = Object.fromEntries(
  Object.entries(process.env).map(([name, value]) => [name, value ?? '']),
);
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const answerOf = <Answer>(child: ChildProcess): Promise<Answer> =>
  new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('exit', (code) => reject(new Error(`a bench process ended with ${code}`)));
  });

async function begin(file: string): Promise<ChildProcess> {
  const child = fork(here(file), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await answerOf(child);
  return child;
}

function partPids(): Readonly<Record<string, number>> {
  const status = JSON.parse(execFileSync(here('../../tte'), ['status', '--json'], { encoding: 'utf8' })) as {
    parts: { name: string; process?: { pid: number } }[];
  };
  return Object.fromEntries(status.parts.map(({ name, process }) => [name, process?.pid ?? 0]));
}

/** Processor milliseconds per case that each process spends on some work, and all together. */
async function costing<Result>(pids: Readonly<Record<string, number>>, work: () => Promise<Result>) {
  const spent = () => Object.values(pids).map((pid) => cpuSeconds([pid]));
  const before = spent();
  const result = await work();
  const used = spent().map((seconds, index) => ((seconds - (before[index] ?? 0)) * 1000) / CASES);
  const parts = Object.fromEntries(Object.keys(pids).map((name, index) => [name, used[index] ?? 0]));
  return { result, parts, cpuMs: used.reduce((sum, ms) => sum + ms, 0) };
}

const { temporal = 0, mongo = 0, worker = 0, gateway = 0 } = partPids();
const product = await openProduct(environment);
const bareWorker = await begin('./bare-worker.ts');
const bareClient = await begin('./bare-client.ts');
const ask = <Answer>(order: object): Promise<Answer> => {
  bareClient.send(order);
  return answerOf<Answer>(bareClient);
};
const barePids = { temporal, worker: bareWorker.pid ?? 0, client: bareClient.pid ?? 0 };

// Both are warmed up before anything is measured, and measured in turn, so that a drift of the machine meets both.
// A JVM and three Nodes compile what runs often: a stack that has just started is not what a ministry has.
await product.whole(WARM_UP, AT_ONCE);
await ask({ verb: 'whole', count: WARM_UP, atOnce: AT_ONCE });

async function measureRound() {
  const ours = await costing({ temporal, mongo, worker, gateway }, () => product.whole(CASES, AT_ONCE));
  const bare = await costing(barePids, () => ask<Measured>({ verb: 'whole', count: CASES, atOnce: AT_ONCE }));
  const ourDecisions = await product.decisions(DECISIONS);
  const bareDecisions = await ask<Percentiles>({ verb: 'decisions', count: DECISIONS });
  return { ours, bare, ourDecisions, bareDecisions };
}

const first = await measureRound();
const rounds = [first];
while (rounds.length < ROUNDS) rounds.push(await measureRound());
await product.close();
bareWorker.send('stop');
bareClient.kill();

const over = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick));
const partsOf = (pick: (round: (typeof rounds)[number]) => Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.keys(pick(first)).map((part) => [part, over((round) => pick(round)[part] ?? 0)]));
const report = {
  at: new Date().toISOString(),
  rounds: ROUNDS,
  casesPerRound: CASES,
  atOnce: AT_ONCE,
  product: {
    perSecond: over(({ ours }) => CASES / ours.result.seconds),
    cpuMsPerCase: over(({ ours }) => ours.cpuMs),
    cpuMsByPart: partsOf(({ ours }) => ours.parts),
    decisionP50Ms: over(({ ourDecisions }) => ourDecisions.p50),
    decisionP99Ms: over(({ ourDecisions }) => ourDecisions.p99),
    historyEvents: first.ours.result.historyEvents,
    historyBytes: first.ours.result.historyBytes,
    workflowTasks: first.ours.result.workflowTasks,
    mails: first.ours.result.mails,
    outsideCalls: first.ours.result.outsideCalls,
    mongoCommands: first.ours.result.mongoCommands,
  },
  bare: {
    perSecond: over(({ bare }) => CASES / bare.result.seconds),
    cpuMsPerCase: over(({ bare }) => bare.cpuMs),
    cpuMsByPart: partsOf(({ bare }) => bare.parts),
    decisionP50Ms: over(({ bareDecisions }) => bareDecisions.p50),
    decisionP99Ms: over(({ bareDecisions }) => bareDecisions.p99),
    historyEvents: first.bare.result.historyEvents,
    historyBytes: first.bare.result.historyBytes,
    workflowTasks: first.bare.result.workflowTasks,
  },
  ratio: {
    cpu: over(({ ours, bare }) => ours.cpuMs / bare.cpuMs),
    p50: over(({ ourDecisions, bareDecisions }) => ourDecisions.p50 / bareDecisions.p50),
    perSecond: over(({ ours, bare }) => bare.result.seconds / ours.result.seconds),
  },
  bars: BARS,
};
console.log(JSON.stringify(report, null, 2));
mkdirSync(here('./results'), { recursive: true });
writeFileSync(here(`./results/${report.at.slice(0, 10)}.json`), `${JSON.stringify(report, null, 2)}\n`);
const { ratio } = report;
const kept = ratio.cpu <= BARS.cpu && ratio.p50 <= BARS.p50 && ratio.perSecond >= BARS.perSecond;
console.log(kept ? 'All bars are kept.' : 'A bar is not kept.');
process.exit(kept ? 0 : 1);
