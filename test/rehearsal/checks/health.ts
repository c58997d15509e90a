import { eventually } from '@tte/local';
import type { Composition, ContainerState } from '../composition.ts';

/** States of the containers of gateway and worker, once so many workers and the gateway are healthy. */
export function appsHealthy(composition: Composition, workers: number): Promise<readonly ContainerState[]> {
  return eventually(
    `health of the gateway and ${workers} workers`,
    async () => {
      const of = async (service: string) =>
        Promise.all((await composition.containers(service)).map((id) => composition.inspect(id)));
      const [gateways, others] = await Promise.all([of('gateway'), of('worker')]);
      const all = [...gateways, ...others];
      const complete = gateways.length === 1 && others.length === workers;
      return complete && all.every(({ healthy }) => healthy) ? all : undefined;
    },
    180,
  );
}
