import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimPidFile } from '../src/supervisor/pid-file.js';
import { markOf } from '../src/supervisor/process-table.js';

describe('pid file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tte-spec-'));
    file = join(folder, 'supervisor.pid');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('belongs to one that runs', () => {
    claimPidFile(file);
    expect(() => claimPidFile(file)).toThrow(`runs here already (pid ${process.pid})`);
  });

  it.each([
    ['a dead owner', JSON.stringify({ pid: 999_999_999, began: '1' })],
    ['another program that got the same pid', JSON.stringify({ pid: process.pid, began: 'earlier' })],
    ['a half-written file', '{"pid":'],
  ])('is taken over from %s', (_, left) => {
    writeFileSync(file, left);
    claimPidFile(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(markOf(process.pid));
  });
});
