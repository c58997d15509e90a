import { temporalCli, type Context, type Report } from '@tte/local';
import { chmod, copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { goPrograms, type GoModule } from '../parts/go-programs.ts';
import type { BaseImage } from './base-images.ts';

const SERVER = {
  path: 'go.temporal.io/server',
  version: '1.31.0',
  programs: { 'temporal-server': './cmd/server', 'temporal-sql-tool': './cmd/tools/sql' },
} as const satisfies GoModule;

const UI = {
  path: 'github.com/temporalio/ui-server/v2',
  version: '2.49.1',
  programs: { 'ui-server': './cmd/server' },
} as const satisfies GoModule;

const server = (context: Context, report: Report) => goPrograms(context, SERVER, report);

export const temporalServerImage: BaseImage = {
  tag: `temporalio/server:${SERVER.version}`,
  instead: `Temporal's server ${SERVER.version} built from its Go module, on Debian where the official image has Alpine`,
  dockerfile: 'temporal-server.Dockerfile',
  async fill(folder, context, report) {
    const { source, folder: programs } = await server(context, report);
    await copyFile(join(programs, 'temporal-server'), join(folder, 'temporal-server'));
    await copyFile(join(source, 'docker/scripts/sh/entrypoint.sh'), join(folder, 'entrypoint.sh'));
    await chmod(join(folder, 'entrypoint.sh'), 0o755);
  },
};

export const temporalAdminToolsImage: BaseImage = {
  tag: `temporalio/admin-tools:${SERVER.version}`,
  instead: 'temporal-sql-tool and the schemas of the same module, and the command line that ./tte uses',
  dockerfile: 'temporal-admin-tools.Dockerfile',
  async fill(folder, context, report) {
    const { source, folder: programs } = await server(context, report);
    await copyFile(join(programs, 'temporal-sql-tool'), join(folder, 'temporal-sql-tool'));
    await copyFile(await temporalCli(context, report), join(folder, 'temporal'));
    await chmod(join(folder, 'temporal'), 0o755);
    await cp(join(source, 'schema'), join(folder, 'schema'), { recursive: true });
  },
};

export const temporalUiImage: BaseImage = {
  tag: `temporalio/ui:${UI.version}`,
  instead: `Temporal's dashboard ${UI.version} built from its Go module`,
  dockerfile: 'temporal-ui.Dockerfile',
  async fill(folder, context, report) {
    const { source, folder: programs } = await goPrograms(context, UI, report);
    await copyFile(join(programs, 'ui-server'), join(folder, 'ui-server'));
    await copyFile(join(source, 'config/docker.yaml'), join(folder, 'docker.yaml'));
  },
};
