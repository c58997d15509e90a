import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWorkerSettings } from '@tte/config';
import { createLogInspection } from '@tte/event-log';
import mongoose from 'mongoose';
import { fillLog } from '../support/logged-cases.ts';

/**
 * Seconds for the larger store. Memory is flat: both sizes get by with the same heap (MiB), in which a program that kept
 * something of each case would end; without the limit the collector lets any heap grow before it looks.
 */
const BARS = { seconds: 180, heapMiB: 64 } as const;
const SIZES = [2_000, 20_000] as const;
const LOOK_EVERY_MS = 50;

const { MONGODB_URI = '' } = process.env;
const root = fileURLToPath(new URL('../..', import.meta.url));
const {
  case: { office },
} = loadWorkerSettings(process.env);

/** The resident set of a process, in MiB. */
const residentOf = (pid: number): number =>
  Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

interface Rebuilt {
  readonly seconds: number;
  readonly peakMiB: number;
  /** The median resident set of each quarter of the run. */
  readonly quartersMiB: readonly number[];
}

/** Runs the worker's own program on a database. */
async function rebuild(uri: string): Promise<Rebuilt> {
  const began = performance.now();
  const program = join(root, 'apps/worker/dist/rebuild-projections.js');
  const child = spawn(process.execPath, [`--max-old-space-size=${BARS.heapMiB}`, program], {
    env: { ...process.env, MONGODB_URI: uri },
    stdio: 'inherit',
  });
  const resident: number[] = [];
  const look = setInterval(() => {
    try {
      resident.push(residentOf(child.pid ?? 0));
    } catch {
      // It has just ended.
    }
  }, LOOK_EVERY_MS);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`the rebuild ended with ${code}`);
  const quarter = Math.ceil(resident.length / 4);
  return {
    seconds: (performance.now() - began) / 1000,
    peakMiB: Math.max(...resident),
    quartersMiB: [0, 1, 2, 3].map((nth) => median(resident.slice(nth * quarter, (nth + 1) * quarter))),
  };
}

/** Compares every document with a fold of the log. */
async function compared(store: mongoose.Connection) {
  const inspection = createLogInspection(store, [office]);
  const began = performance.now();
  let faults = 0;
  for await (const caseIds of inspection.batches())
    for (const one of await inspection.inspect(caseIds)) faults += one.faults.length;
  for await (const _unknown of inspection.unknown()) faults += 1;
  return { differences: faults, comparedInSeconds: (performance.now() - began) / 1000 };
}

async function measured(cases: number) {
  const uri = new URL(MONGODB_URI);
  uri.pathname = `/tte_rebuild_${cases}`;
  const store = await mongoose.createConnection(uri.href, { autoIndex: false }).asPromise();
  try {
    await store.dropDatabase();
    for (const keys of [
      { caseId: 1, seq: 1 },
      { loggedAt: 1, caseId: 1, seq: 1 },
    ] as const)
      await store.collection('events').createIndex(keys);
    const events = await fillLog(store, cases);
    const first = await rebuild(uri.href);
    // The second one replaces documents, the first one makes them.
    const again = await rebuild(uri.href);
    const documents = await Promise.all(
      ['cases', 'tasks', 'accounts'].map((name) => store.collection(name).countDocuments()),
    );
    const result = {
      cases,
      events,
      documents: documents.reduce((sum, one) => sum + one, 0),
      first,
      again,
      ...(await compared(store)),
    };
    console.log(JSON.stringify(result));
    return result;
  } finally {
    await store.dropDatabase();
    await store.close();
  }
}

const results = [];
for (const cases of SIZES) results.push(await measured(cases));
const large = results.at(-1);
const bars = {
  seconds: Math.max(large?.first.seconds ?? NaN, large?.again.seconds ?? NaN),
  heapMiB: BARS.heapMiB,
  differences: results.reduce((sum, { differences }) => sum + differences, 0),
};
const kept = bars.seconds <= BARS.seconds && bars.differences === 0;
console.log(`${JSON.stringify(bars)}: ${kept ? 'within the bars' : `missed ${JSON.stringify(BARS)}`}`);
const folder = fileURLToPath(new URL('./results', import.meta.url));
mkdirSync(folder, { recursive: true });
const day = new Date().toISOString().slice(0, 10);
writeFileSync(
  join(folder, `${day}-rebuild.json`),
  `${JSON.stringify({ bars: BARS, measured: bars, results }, null, 2)}\n`,
);
process.exitCode = kept ? 0 : 1;
