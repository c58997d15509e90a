import { runTool, inHome, type Context, type Report } from '@tte/local';
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engine.ts';
import { debian } from './debian.ts';
import { mongoStandInImage } from './mongo-stand-in.ts';
import { nodeImage } from './node.ts';
import { postgresImage } from './postgres.ts';
import { prometheusImage } from './prometheus.ts';
import { temporalAdminToolsImage, temporalServerImage, temporalUiImage } from './temporal.ts';

/** An image that the registry would give, made here from what package registries have. */
export interface BaseImage {
  readonly tag: string;
  /** What it is, for the report. */
  readonly instead: string;
  /** In this folder. */
  readonly dockerfile: string;
  /** Puts into the build's context what the Dockerfile copies. */
  readonly fill: (folder: string, context: Context, report: Report) => Promise<void>;
}

export const BASE_IMAGES: readonly BaseImage[] = [
  mongoStandInImage,
  nodeImage,
  postgresImage,
  temporalServerImage,
  temporalAdminToolsImage,
  temporalUiImage,
  prometheusImage,
];

/** Makes the images that the engine does not have yet; one whose Dockerfile has changed is made anew. */
export async function baseImages(context: Context, engine: Engine, report: Report): Promise<void> {
  await debian(context, engine, report);
  for (const image of BASE_IMAGES) {
    const dockerfile = join(import.meta.dirname, image.dockerfile);
    const mark = createHash('sha256')
      .update(await readFile(dockerfile))
      .update(image.instead)
      .digest('hex');
    const made = `tte-rehearsal/made:${mark.slice(0, 16)}`;
    if ((await idOf(engine, image.tag)) === (await idOf(engine, made, 'none'))) continue;
    const folder = await mkdtemp(join(tmpdir(), 'tte-base-image-'));
    try {
      await image.fill(folder, context, report);
      await copyFile(dockerfile, join(folder, 'Dockerfile'));
      await runTool('docker', ['build', '--tag', image.tag, '--tag', made, folder], {
        log: inHome(context, 'logs', `${image.dockerfile}.log`),
        report: (line) => report(`${image.tag}: ${line}`),
        // The old builder is in every client, BuildKit in newer ones only with a plugin.
        env: { ...engine.env, DOCKER_BUILDKIT: '0' },
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

const idOf = (engine: Engine, tag: string, otherwise = '') =>
  engine.docker('image', 'inspect', '--format', '{{.Id}}', tag).catch(() => otherwise);
