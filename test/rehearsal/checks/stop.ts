import { runDemo } from '@tte/local';
import type { Composition } from '../composition.ts';
import type { Check } from './check.ts';
import { expectAll } from './demo-cases.ts';
import { appsHealthy } from './health.ts';

/** Stops one container by SIGTERM while six cases are played, and starts it again. @returns seconds it took to end */
async function stopUnderWay(composition: Composition, service: string): Promise<number> {
  let told = 0;
  let seconds = 0;
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    const [id = ''] = await composition.containers(service);
    const began = Date.now();
    await composition.engine.docker('stop', '--time', '60', id);
    seconds = (Date.now() - began) / 1000;
    const { exitCode } = await composition.inspect(id);
    await composition.engine.docker('start', id);
    if (exitCode !== 0) throw new Error(`${service} ended with code ${exitCode} after ${seconds} s`);
  };
  const cases = await runDemo(composition.installation.demo, {
    registrations: 6,
    onProgress: () => {
      told += 1;
      if (told >= 12) stopped ??= stop();
    },
  });
  await stopped;
  await appsHealthy(composition, 2);
  expectAll(cases);
  return seconds;
}

/** `grace`: seconds of the service's stop_grace_period in docker/compose.yaml. */
const stops = (service: string, grace: number): Check => ({
  name: `${service} ends on SIGTERM within its grace time`,
  bar: grace,
  run: async (composition) => ({
    seconds: await stopUnderWay(composition, service),
    seen: 'exit code 0 while six cases went on; all as expected',
  }),
});

export const stopWorker = stops('worker', 45);
export const stopGateway = stops('gateway', 30);
