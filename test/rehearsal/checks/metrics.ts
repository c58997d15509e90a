import { eventually } from '@tte/local';
import type { Check } from './check.ts';

interface Targets {
  readonly data: {
    readonly activeTargets: readonly { readonly labels: { readonly job: string }; readonly health: string }[];
  };
}

const WANTED = ['gateway', 'prometheus', 'temporal', 'worker', 'worker'];

export const metricsScraped: Check = {
  name: 'Prometheus reaches gateway, both workers and Temporal',
  async run({ compose }) {
    const url = 'http://127.0.0.1:9090/api/v1/targets?state=active';
    const up = await eventually('all targets', async () => {
      const answer = await compose(['exec', '-T', 'prometheus', 'wget', '-q', '-O', '-', url]);
      const { activeTargets } = (JSON.parse(answer) as Targets).data;
      const jobs = activeTargets.filter(({ health }) => health === 'up').map(({ labels }) => labels.job);
      return JSON.stringify(jobs.sort()) === JSON.stringify(WANTED) ? jobs : undefined;
    });
    return { seen: up.join(', ') };
  },
};
