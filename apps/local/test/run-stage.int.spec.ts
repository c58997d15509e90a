import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contextFrom } from '../src/context.js';
import { runStage } from '../src/testing/run-stage.js';
import type { Stage } from '../src/testing/stages.js';

const running = (...commands: string[]): Stage => ({
  name: 'spec',
  title: 'Spec',
  commands: commands.map((script) => ['node', '--eval', script]),
  surroundings: 'nothing',
});

describe('a stage', () => {
  const home = mkdtempSync(join(tmpdir(), 'tte-spec-'));
  const context = contextFrom({ ...process.env, TTE_HOME: home });
  const run = (stage: Stage, limitMs: number) =>
    runStage(stage, context, { long: false, limitMs, keepsOutput: false });
  beforeAll(() => mkdirSync(join(home, 'test')));
  afterAll(() => rmSync(home, { recursive: true }));

  it('passes when every command does', async () => {
    expect(await run(running('', ''), 60_000)).toMatchObject({ passed: true, counts: { failed: 0 } });
  });

  it('fails with the first command that fails', async () => {
    const stage = running('process.exit(1)', `require('node:fs').writeFileSync('${home}/later', '')`);
    expect(await run(stage, 60_000)).toMatchObject({ passed: false, counts: { failed: 1 } });
    expect(() => rmSync(join(home, 'later'))).toThrow('ENOENT');
  });

  it('ends a command that does not end, as a failure', async () => {
    const endless = running('setInterval(() => {}, 1000)');
    expect(await run(endless, 500)).toMatchObject({ passed: false, counts: { failed: 1 } });
  });
});
