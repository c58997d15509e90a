import { eventually, runDemo } from '@tte/local';
import type { Composition } from '../composition.ts';
import type { Check } from './check.ts';
import { expectAll } from './demo-cases.ts';

/**
 * Kills a container's processes from outside, while six cases are played. Not by `docker kill`: the engine takes that
 * for a person's wish and does not restart what was killed so.
 * @returns seconds until it was healthy again
 */
async function killUnderWay(composition: Composition, service: string): Promise<number> {
  let told = 0;
  let seconds = 0;
  let killed: Promise<void> | undefined;
  const kill = async () => {
    const [id = ''] = await composition.containers(service);
    const { pid, restarts } = await composition.inspect(id);
    const began = Date.now();
    process.kill(pid, 'SIGKILL');
    await eventually(`${service} after its kill`, async () => {
      const now = await composition.inspect(id);
      return (now.restarts > restarts && now.healthy) || undefined;
    });
    seconds = (Date.now() - began) / 1000;
  };
  const cases = await runDemo(composition.installation.demo, {
    registrations: 6,
    onProgress: () => {
      told += 1;
      if (told >= 12) killed ??= kill();
    },
  });
  await killed;
  expectAll(cases);
  return seconds;
}

const killed = (service: string): Check => ({
  name: `${service} killed while six cases go on`,
  run: async (composition) => {
    const seconds = await killUnderWay(composition, service);
    return { seconds, seen: 'restarted by its policy and healthy again; all cases as expected' };
  },
});

export const killWorker = killed('worker');
export const killGateway = killed('gateway');
