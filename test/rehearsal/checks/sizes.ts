import type { Check } from './check.ts';

const MB = 1_000_000;

/** The build itself ends at a package that no image may hold (docker/assert-lean.mjs). */
export const sizes: Check = {
  name: 'sizes of the images',
  async run({ engine }) {
    const sizeOf = async (image: string) =>
      Math.round(Number(await engine.docker('image', 'inspect', '--format', '{{.Size}}', image)) / MB);
    const base = await sizeOf('node:24.21.0-bookworm-slim');
    const [gateway = 0, worker = 0] = await Promise.all(
      ['gateway', 'worker'].map((app) => sizeOf(`registrasi-tte/${app}:0.1.0`)),
    );
    return { seen: `gateway ${gateway - base} MB, worker ${worker - base} MB, each on a base of ${base} MB` };
  },
};
