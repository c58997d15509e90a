import { cached, type Context, type Report } from '@tte/local';
import { symlink, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { goPrograms } from './go-programs.ts';

const VERSION = '2.40.3';

/** A folder for DOCKER_CONFIG in which Compose is a plugin: `docker compose`, as docker/README.md writes it. */
export async function composePlugin(context: Context, report: Report): Promise<string> {
  const path = 'github.com/docker/compose/v2';
  const ldflags = `-X ${path}/internal.Version=v${VERSION}`;
  const module = { path, version: VERSION, programs: { 'docker-compose': './cmd' }, ldflags };
  const { folder } = await goPrograms(context, module, report);
  return cached(context.runtimeDir, `docker-config-${VERSION}`, async (draft) => {
    await mkdir(join(draft, 'cli-plugins'));
    await symlink(join(folder, 'docker-compose'), join(draft, 'cli-plugins/docker-compose'));
  });
}
