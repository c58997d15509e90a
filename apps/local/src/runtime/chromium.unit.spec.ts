import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './chromium.js';

describe('Chromium', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tte-spec-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the one that is named, else the one on PATH', () => {
    const program = join(folder, 'chromium');
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    expect(chromium({ PATH: folder })).toBe(program);
    expect(chromium({ PATH: folder, TTE_CHROMIUM: '/opt/chrome' })).toBe('/opt/chrome');
  });

  it('is asked for in one line where it is absent', () => {
    expect(() => chromium({ PATH: folder })).toThrow(/apt-get install chromium/);
  });
});
