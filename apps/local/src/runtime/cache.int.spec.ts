import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cached } from './cache.js';

describe('cache of runtime parts', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tte-spec-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const builder = (text: string, ms: number) => async (draft: string) => {
    writeFileSync(join(draft, 'one'), text);
    await delay(ms);
    writeFileSync(join(draft, 'two'), text);
  };

  it('builds once', async () => {
    const place = await cached(folder, 'part-1', builder('a', 0));
    await cached(folder, 'part-1', () => Promise.reject(new Error('built again')));
    expect(readFileSync(join(place, 'two'), 'utf8')).toBe('a');
  });

  it('keeps one whole result of two builds at once', async () => {
    const [place] = await Promise.all([
      cached(folder, 'part-1', builder('slow', 60)),
      cached(folder, 'part-1', builder('fast', 10)),
    ]);
    expect(['one', 'two'].map((file) => readFileSync(join(place, file), 'utf8'))).toEqual(['fast', 'fast']);
    expect(readdirSync(folder)).toEqual(['part-1']);
  });

  it('leaves nothing behind when a build fails, and builds anew', async () => {
    const broken = async (draft: string) => {
      writeFileSync(join(draft, 'one'), 'half');
      await delay(1);
      throw new Error('no network');
    };
    await expect(cached(folder, 'part-1', broken)).rejects.toThrow('no network');
    expect(readdirSync(folder)).toEqual([]);
    await cached(folder, 'part-1', builder('b', 0));
    expect(readdirSync(folder)).toEqual(['part-1']);
  });
});
