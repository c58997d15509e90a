import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Context } from '../context.js';
import { ensureStack } from '../stack/ensure-stack.js';
import { table } from '../table.js';
import { asExpected, type CaseResult } from './case-result.js';
import { KINDS } from './kinds.js';
import { runDemo } from './run-demo.js';

/** `./tte demo`: fails when a case ends otherwise than it should. */
export async function run(args: string[], context: Context): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      registrations: { type: 'string', default: String(Object.keys(KINDS).length) },
      json: { type: 'string' },
    },
  });
  const registrations = Number(values.registrations);
  if (!Number.isInteger(registrations) || registrations < 1 || registrations > 1000) {
    throw new Error('--registrations takes a whole number from 1 to 1000.');
  }
  const { environment, startedHere } = await ensureStack(context);
  const cases = await runDemo(environment, {
    registrations,
    onProgress: ({ index, kind, text }) => console.log(`  ${String(index + 1).padStart(3)} ${kind}: ${text}`),
  });
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ cases }, null, 2)}\n`);
  console.log(`\n${table([HEAD, ...cases.map(row)])}\n`);
  if (startedHere) console.log('The stack goes on running: ./tte status shows it, ./tte down stops it.');
  const wrong = cases.filter((result) => !asExpected(result));
  for (const { kind, expected, outcome, problem } of wrong) {
    console.error(`${kind}: expected ${expected}, got ${outcome}${problem ? ` (${problem})` : ''}`);
  }
  return wrong.length === 0 ? 0 : 1;
}

const HEAD = ['CASE', 'STEPS', 'OUTCOME', 'SECONDS', 'MAILS', 'EVENTS', 'BYTES', 'TASKS'];

const row = (result: CaseResult): string[] => [
  result.kind,
  result.steps
    .filter(({ outcome }) => outcome !== 'skipped')
    .map(({ step }) => step)
    .join(' '),
  `${asExpected(result) ? '✓' : '✗'} ${result.outcome}`,
  result.seconds.toFixed(1),
  String(result.mails),
  String(result.historyEvents),
  String(result.historyBytes),
  String(result.workflowTasks),
];
