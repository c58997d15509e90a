import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { execa } from 'execa';
import { logTail } from '../log-tail.js';
import type { Report } from './report.js';

interface Run {
  readonly log: string;
  readonly report: Report;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** What is told of a line of output; the line itself when absent. */
  readonly describe?: (line: string, count: number) => string;
}

/** Runs a build tool: its output goes to a log, its progress to the report, and a failure carries the log's end. */
export async function runTool(program: string, args: readonly string[], run: Run): Promise<void> {
  await mkdir(dirname(run.log), { recursive: true });
  const log = createWriteStream(run.log);
  const began = Date.now();
  const child = execa(program, args, {
    env: run.env,
    extendEnv: false,
    all: true,
    buffer: false,
    reject: false,
    stdin: 'ignore',
    ...(run.cwd && { cwd: run.cwd }),
  });
  let said = `${basename(program)} works`;
  let count = 0;
  const tell = () => run.report(`${said} (${Math.round((Date.now() - began) / 1000)} s)`);
  const clock = setInterval(tell, 1000);
  try {
    for await (const line of child.iterable({ from: 'all' })) {
      log.write(`${line}\n`);
      const plain = stripVTControlCharacters(line);
      said = run.describe?.(plain, ++count) ?? plain;
    }
    const result = await child;
    if (!result.failed) return;
  } finally {
    clearInterval(clock);
    await new Promise<void>((done) => log.end(done));
  }
  throw new Error(`${basename(program)} failed; the end of ${run.log}:\n${logTail(run.log, 15)}`);
}
