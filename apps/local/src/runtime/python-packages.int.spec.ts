import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { contextFrom, type Context } from '../context.js';
import { pythonPackages } from './python-packages.js';

const FITS = 'tool-1.0-py3-none-any.whl';
const FITS_NOWHERE = 'tool-1.0-py3-none-vax_780.whl';

describe('packages of the Python registry', () => {
  // Making pip takes seconds: the tests share it, as the parts of a machine do.
  const cache = mkdtempSync(join(tmpdir(), 'tte-spec-'));
  afterAll(() => rmSync(cache, { recursive: true }));
  let folder: string;
  let context: Context;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tte-spec-'));
    mkdirSync(join(folder, 'apps/local/python'), { recursive: true });
    const registry = { PIP_NO_INDEX: '1', PIP_FIND_LINKS: folder };
    const own = { TTE_HOME: join(folder, 'home'), TTE_RUNTIME_DIR: cache };
    context = { ...contextFrom({ ...process.env, ...registry, ...own }), root: folder };
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A package with one program, in a registry of its own; @returns its hash */
  const publish = async (wheel: string): Promise<string> => {
    const about = join(folder, 'tool-1.0.dist-info');
    mkdirSync(about);
    mkdirSync(join(folder, 'tool-1.0.data/scripts'), { recursive: true });
    writeFileSync(join(folder, 'tool-1.0.data/scripts/tool'), '#!/bin/sh\necho works\n', { mode: 0o755 });
    writeFileSync(join(about, 'METADATA'), 'Metadata-Version: 2.1\nName: tool\nVersion: 1.0\n');
    writeFileSync(join(about, 'WHEEL'), 'Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: py3-none-any\n');
    const files = ['tool-1.0.data/scripts/tool', 'METADATA', 'WHEEL', 'RECORD'].map((name) =>
      name.includes('/') ? name : `tool-1.0.dist-info/${name}`,
    );
    writeFileSync(join(about, 'RECORD'), files.map((file) => `${file},,\n`).join(''));
    const parts = ['tool-1.0.data', 'tool-1.0.dist-info'];
    await execa('python3', ['-m', 'zipfile', '-c', wheel, ...parts], { cwd: folder });
    return createHash('sha256')
      .update(readFileSync(join(folder, wheel)))
      .digest('hex');
  };
  const fetchPinned = (hash: string) => {
    writeFileSync(join(folder, 'apps/local/python/tool.txt'), `tool==1.0 --hash=sha256:${hash}\n`);
    return pythonPackages(context, { name: 'tool', purpose: 'The test', instead: 'not' }, () => {});
  };
  const kept = () => readdirSync(cache).filter((name) => name.includes('tool-'));

  it('stand in the cache with their programs, under the hash that is pinned', async () => {
    const hash = await publish(FITS);
    const place = await fetchPinned(hash);
    expect((await execa(join(place, 'bin/tool'))).stdout).toBe('works');
    rmSync(join(folder, FITS));
    expect(await fetchPinned(hash)).toBe(place);
  }, 60_000);

  it('with another hash are refused, and leave nothing', async () => {
    await publish(FITS);
    const before = kept();
    await expect(fetchPinned('0'.repeat(64))).rejects.toThrow(/DO NOT MATCH THE HASHES/);
    expect(kept()).toEqual(before);
  }, 60_000);

  it('that fit no such machine are refused', async () => {
    const hash = await publish(FITS_NOWHERE);
    const before = kept();
    await expect(fetchPinned(hash)).rejects.toThrow(/No matching distribution found for tool==1\.0/);
    expect(kept()).toEqual(before);
  }, 60_000);
});
