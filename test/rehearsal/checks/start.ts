import type { Check } from './check.ts';
import { appsHealthy } from './health.ts';

export const comesUp: Check = {
  name: 'up from nothing: gateway and two workers healthy',
  bar: 60,
  needed: true,
  async run(composition) {
    const began = Date.now();
    await composition.compose(['up', '--detach', '--wait']);
    const states = await appsHealthy(composition, 2);
    const started = Math.max(...states.map(({ startedAt }) => Date.parse(startedAt)));
    const [whole, own] = [Date.now() - began, Date.now() - started].map((ms) => ms / 1000);
    return {
      seen: `of it ${own?.toFixed(1)} s since the last of the three was started`,
      seconds: whole ?? 0,
    };
  },
};
