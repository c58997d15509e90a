import { mongoStandIn } from '@tte/local';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaseImage } from './base-images.ts';

export const mongoStandInImage: BaseImage = {
  tag: 'tte-rehearsal/mongo-stand-in:1',
  instead:
    'A STAND-IN FOR MONGODB: mongo-java-server on H2, one process for three members; no replica set, no users, no roles',
  dockerfile: 'mongo-stand-in.Dockerfile',
  async fill(folder, context, report) {
    const made = await mongoStandIn(context, report);
    for (const part of ['lib', 'classes'])
      await cp(join(made, part), join(folder, part), { recursive: true });
  },
};
