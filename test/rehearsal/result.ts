import { table } from '@tte/local';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { BASE_IMAGES } from './base-images/base-images.ts';
import type { Row } from './checks/check.ts';
import type { Engine } from './engine.ts';

/** What the rehearsal prints at its end and keeps as text. */
export function summary(engine: Engine, rows: readonly Row[]): string {
  const failed = rows.filter(({ passed }) => !passed).length;
  return [
    `Engine ${engine.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    'Stood in for:',
    ...BASE_IMAGES.map(({ tag, instead }) => `  ${tag}: ${instead}`),
    '  BSrE, SI ASN, SIMPEG, mail, identity provider: apps/sandbox',
    '',
    table([
      ['CHECK', 'RESULT', 'SECONDS', 'BAR', 'SEEN'],
      ...rows.map(({ check, passed, seconds, bar, seen }) => [
        check,
        passed ? 'PASS' : 'FAIL',
        seconds.toFixed(1),
        bar === undefined ? '' : String(bar),
        seen,
      ]),
    ]),
    '',
    `${rows.length - failed} passed, ${failed} failed`,
  ].join('\n');
}

/** Kept beside the others, by the day. */
export function keepResult(root: string, engine: Engine, rows: readonly Row[], text: string): void {
  const folder = join(root, 'test/rehearsal/results');
  const day = new Date().toISOString().slice(0, 10);
  const standIns = Object.fromEntries(BASE_IMAGES.map(({ tag, instead }) => [tag, instead]));
  mkdirSync(folder, { recursive: true });
  const result = { engine: engine.version, cores: cpus().length, standIns, rows };
  writeFileSync(join(folder, `${day}.json`), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(folder, `${day}.txt`), `${text}\n`);
}
