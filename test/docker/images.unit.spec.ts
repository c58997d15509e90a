import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, root } from './compose-file.js';

interface Privilege {
  readonly resource: { readonly db: string; readonly collection: string };
  readonly actions: readonly string[];
}

const dockerfile = read('docker/Dockerfile');
const { roles } = createRequire(import.meta.url)('../../docker/mongo/privileges.cjs') as {
  roles: Record<'gateway' | 'worker', readonly Privilege[]>;
};

describe('Dockerfile', () => {
  it('knows every package of the workspace', () => {
    const copied = [...dockerfile.matchAll(/^COPY (\S+\/package\.json) /gm)].map(([, path]) => path);
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const packages = workspaces.flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }));
    expect(copied.sort()).toEqual(packages.sort());
  });

  it('pins its base, runs as no root, and bakes no secret in', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image);
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, stage = '']) => stage);
    expect(stages).toHaveLength(bases.length);
    for (const base of bases.filter((image) => !stages.includes(image))) {
      expect(base).toBe('node:${NODE_VERSION}-bookworm-slim');
    }
    expect(dockerfile).toMatch(/^ARG NODE_VERSION=24\.\d+\.\d+$/m);
    expect([...dockerfile.matchAll(/^USER (\S+)$/gm)].map(([, user]) => user)).toEqual(['1000:1000']);
    expect(dockerfile).not.toMatch(/^(ARG|ENV) .*(PASSWORD|SECRET|TOKEN|_KEY)/m);
    expect(dockerfile).not.toMatch(/^(CMD|ENTRYPOINT) [^[]/m);
  });

  it('installs for an image neither tools nor what is only used where it is there, and looks at the result', () => {
    const stages = dockerfile.split(/^FROM /m).filter((stage) => stage.includes('--workspace @tte/'));
    expect(stages).toHaveLength(2);
    for (const stage of stages) {
      expect(stage).toMatch(/npm ci --omit=dev --omit=optional /);
      expect(stage).toMatch(/&& node \S+assert-lean\.mjs /);
    }
  });

  it('brings the built web app to where the gateway is told to find it', () => {
    const [, folder = ''] = /^COPY --from=build \/app\/apps\/web\/dist\/ (\S+)\/$/m.exec(dockerfile) ?? [];
    expect(folder).not.toBe('');
    expect(dockerfile).toMatch(/nx run-many .*@tte\/web/);
    expect(dockerfile).toContain(`WEB_ROOT=/app/${folder}\n`);
    expect(read('docker/compose.yaml')).toContain(`WEB_ROOT: /app/${folder}\n`);
  });

  it('copies from a context that leaves out everything else', () => {
    const ignore = read('docker/Dockerfile.dockerignore').split('\n');
    const allowed = ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(ignore.find((line) => line !== '' && !line.startsWith('#'))).toBe('**');
    const mounted = [...dockerfile.matchAll(/type=bind,source=([^,\s]+)/g)].map(([, path = '']) => path);
    const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) =>
      from.split(' ').map((path) => path.replace(/\/$/, '')),
    );
    for (const path of [...sources, ...mounted]) {
      expect(allowed.some((entry) => path === entry || path.startsWith(`${entry}/`))).toBe(true);
    }
  });
});

describe('docker/assert-lean.mjs', () => {
  it.each([
    ['typescript', 'An image may not hold typescript.'],
    ['@napi-rs/canvas', 'An image may not hold @napi-rs/canvas.'],
    ['@swc/core-linux-x64-gnu', 'An image may not hold @swc/core-linux-x64-gnu.'],
  ])('ends the build where %s is installed', (name, told) => {
    const folder = mkdtempSync(join(tmpdir(), 'tte-lean-'));
    const look = () =>
      spawnSync(process.execPath, [`${root}docker/assert-lean.mjs`], { cwd: folder, encoding: 'utf8' });
    expect(look().status).toBe(0);
    mkdirSync(join(folder, 'node_modules', name), { recursive: true });
    expect(look()).toMatchObject({ status: 1, stderr: expect.stringContaining(told) as string });
    rmSync(folder, { recursive: true });
  });
});

describe('privileges in MongoDB', () => {
  const codeOf = (...folders: readonly string[]) =>
    globSync(
      folders.map((folder) => `${folder}/src/**/*.ts`),
      { cwd: root, exclude: (path) => String(path).includes('.spec.') },
    )
      .map((path) => read(path))
      .join('\n');

  it.each([
    ['gateway', codeOf('libs/*', 'apps/gateway')],
    ['worker', codeOf('libs/*', 'activities', 'apps/worker')],
  ] as const)('of the %s cover the collections that its code names, and no other', (app, code) => {
    const named =
      /\b(?:(?:model|modelOn|collection)<\w+>\((?:connection,)?|ownModels\(connection\)\()\s*'([\w.]+)'/g;
    const models = [...code.matchAll(named)].map(([, name = '']) => name);
    const buckets = [...code.matchAll(/\bBUCKET = '(\w+)'/g)].flatMap(([, name = '']) => [
      `${name}.chunks`,
      `${name}.files`,
    ]);
    const covered = roles[app].map(({ resource }) => resource.collection);
    expect(covered.sort()).toEqual([...new Set([...models, ...buckets])].sort());
  });

  it('let nobody change an event, and only the worker append one', () => {
    const onEvents = (app: 'gateway' | 'worker') =>
      roles[app].find(({ resource }) => resource.collection === 'events')?.actions;
    expect(onEvents('gateway')).toEqual(['find']);
    expect(onEvents('worker')).toEqual(['find', 'insert', 'createIndex', 'listIndexes']);
  });

  it('let nobody change the access log, and only the gateway append to it', () => {
    const entries = Object.values(roles).flatMap((privileges) =>
      privileges.filter(({ resource }) => resource.collection === 'access_log'),
    );
    expect(entries.map(({ actions }) => actions)).toEqual([
      ['find', 'insert', 'createIndex', 'listIndexes'],
      ['find'],
    ]);
  });
});
