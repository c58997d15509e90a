import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstLoad } from './first-load.js';

const BUDGET_BYTES = 250_000;

it('the first load is at most 250 kB of compressed JavaScript', () => {
  const bytes = firstLoad(fileURLToPath(new URL('../dist', import.meta.url)));
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
});

describe('a planted app', () => {
  let dist: string;
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'tte-budget-'));
    mkdirSync(join(dist, '.vite'));
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  const plant = (manifest: object, sizes: Readonly<Record<string, number>>) => {
    writeFileSync(join(dist, '.vite', 'manifest.json'), JSON.stringify(manifest));
    // Chance cannot be compressed.
    for (const [file, size] of Object.entries(sizes)) writeFileSync(join(dist, file), randomBytes(size));
  };

  it('that is too large is found, also where only what its entry imports is', () => {
    plant(
      {
        'index.html': { file: 'index.js', isEntry: true, imports: ['_a.js'] },
        '_a.js': { file: 'a.js', imports: ['_b.js'] },
        '_b.js': { file: 'b.js', imports: ['_a.js'] },
      },
      { 'index.js': 1_000, 'a.js': 100_000, 'b.js': 150_000 },
    );
    expect(firstLoad(dist)).toBeGreaterThan(BUDGET_BYTES);
  });

  it('is not charged with what its pages bring later', () => {
    plant(
      {
        'index.html': { file: 'index.js', isEntry: true, dynamicImports: ['page.tsx'] },
        'page.tsx': { file: 'page.js', isDynamicEntry: true },
      },
      { 'index.js': 1_000, 'page.js': 300_000 },
    );
    expect(firstLoad(dist)).toBeLessThan(2_000);
  });

  it('without an entry is none', () => {
    plant({}, {});
    expect(() => firstLoad(dist)).toThrow('no entry');
  });
});
