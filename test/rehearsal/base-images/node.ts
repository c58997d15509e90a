import { inHome, runTool } from '@tte/local';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaseImage } from './base-images.ts';

const NODE = '24.21.0';
const NPM = '11.21.2';

export const nodeImage: BaseImage = {
  tag: `node:${NODE}-bookworm-slim`,
  instead: `Node.js ${NODE} and npm ${NPM} of the npm registry, on Debian by debootstrap`,
  dockerfile: 'node.Dockerfile',
  async fill(folder, context, report) {
    await copyFile('/etc/ssl/certs/ca-certificates.crt', join(folder, 'ca-certificates.crt'));
    for (const [name, what] of [
      ['node', `node-linux-${process.arch}@${NODE}`],
      ['npm', `npm@${NPM}`],
    ] as const) {
      const run = { log: inHome(context, 'logs', `${name}-package.log`), report, env: context.env };
      const place = join(folder, name);
      await mkdir(place);
      await runTool('npm', ['pack', '--pack-destination', place, what], run);
      await runTool('sh', ['-c', 'tar -xzf *.tgz && rm *.tgz'], { ...run, cwd: place });
    }
  },
};
