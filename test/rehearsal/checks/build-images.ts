import type { Check } from './check.ts';

export const buildImages: Check = {
  name: 'both images from docker/Dockerfile as it is',
  needed: true,
  async run({ compose }) {
    await compose(['build', 'gateway', 'worker']);
    return { seen: 'docker compose build gateway worker' };
  },
};
