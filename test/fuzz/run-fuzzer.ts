import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stackVariable } from '../support/stack.js';

/** What of the fuzzer's report the tests read. */
export interface FuzzReport {
  readonly operations: { readonly selected: number; readonly tested: number; readonly errored: number };
  readonly failures: readonly { readonly title: string; readonly operations: readonly string[] }[];
  readonly errors: readonly unknown[];
  readonly warnings: {
    /** Operations that answered this caller nothing but 401 and 403. */
    readonly missing_auth: readonly string[];
  };
  /** By operation and phase, how many requests were accepted. */
  readonly valid_rates: Readonly<Record<string, Readonly<Record<string, { readonly accepted: number }>>>>;
}

/** What takes turns, by operation (`operationId`), with what all others get under `*`. */
export type Turns<Value> = Readonly<Record<string, readonly Value[]>>;

/** With what a request shows who calls. */
export interface Credential {
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
}

/** What the fuzzer cannot make up by itself. */
export interface FuzzWorld {
  readonly credentials: Turns<Credential>;
  /** By the name of a field or of a part of an address. A file is in characters of one byte. */
  readonly values: Readonly<Record<string, Turns<string | number>>>;
}

/** What is fuzzed, and how thoroughly. */
export interface FuzzRun {
  readonly url: string;
  readonly seed: number;
  readonly world: FuzzWorld;
  readonly phases: readonly ('examples' | 'coverage' | 'fuzzing' | 'stateful')[];
  /** Requests made up per operation. */
  readonly examples: number;
  /** Fuzzing goes on until this is spent; any other phase ends with it at the latest. */
  readonly seconds?: number;
  /** Operations that are fuzzed, such as `GET /health/live`; all of them without it. */
  readonly only?: readonly string[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Runs schemathesis over the whole document of a server. `output` is what it prints for a person.
 * Why: docs/decisions/0033-fuzzing-by-schemathesis.md
 */
export async function runFuzzer(run: FuzzRun): Promise<{ report: FuzzReport; output: string }> {
  const reports = await mkdtemp(join(tmpdir(), 'tte-fuzz-'));
  const reportFile = join(reports, 'report.json');
  const args = [
    ...['--config-file', join(folder, 'schemathesis.toml'), 'run', run.url],
    ...['--seed', String(run.seed), '--no-color', '--report-json-path', reportFile],
    ...['--phases', run.phases.join(','), '--max-examples', String(run.examples)],
    ...(run.seconds ? ['--max-time', String(run.seconds)] : []),
    ...(run.only ?? []).flatMap((operation) => ['--include-name', operation]),
  ];
  const env = {
    ...process.env,
    TTE_FUZZ_HOOKS: join(folder, 'hooks.py'),
    TTE_FUZZ_WORLD: JSON.stringify(run.world),
    PYTHONDONTWRITEBYTECODE: '1',
  };
  try {
    const output = await outputOf(stackVariable('TTE_SCHEMATHESIS'), args, { env, cwd: reports });
    const report = await readFile(reportFile, 'utf8').catch(() => {
      throw new Error(`the fuzzer left no report:\n${output}`);
    });
    return { report: JSON.parse(report) as FuzzReport, output };
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

/** All that it prints; it ends with 1 when it has found something, which the report tells. */
const outputOf = (program: string, args: readonly string[], options: object): Promise<string> =>
  new Promise((resolve) => {
    execFile(program, args, { ...options, maxBuffer: 256 * 1024 * 1024 }, (_error, stdout, stderr) =>
      resolve(`${String(stdout)}${String(stderr)}`),
    );
  });
