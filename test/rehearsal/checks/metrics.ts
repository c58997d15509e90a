import { eventually } from '@tte/local';
import type { Check } from './check.ts';

interface Rules {
  readonly data: {
    readonly groups: readonly { readonly rules: readonly { readonly health: string }[] }[];
  };
}

interface Targets {
  readonly data: {
    readonly activeTargets: readonly { readonly labels: { readonly job: string }; readonly health: string }[];
  };
}

const WANTED = ['gateway', 'prometheus', 'temporal', 'worker', 'worker'];

export const metricsScraped: Check = {
  name: 'Prometheus reaches gateway, both workers and Temporal, and evaluates the alerts',
  async run({ compose }) {
    const url = 'http://127.0.0.1:9090/api/v1/targets?state=active';
    const up = await eventually('all targets', async () => {
      const answer = await compose(['exec', '-T', 'prometheus', 'wget', '-q', '-O', '-', url]);
      const { activeTargets } = (JSON.parse(answer) as Targets).data;
      const jobs = activeTargets.filter(({ health }) => health === 'up').map(({ labels }) => labels.job);
      return JSON.stringify(jobs.sort()) === JSON.stringify(WANTED) ? jobs : undefined;
    });
    const rules = await eventually('all alerts evaluated', async () => {
      const asked = 'http://127.0.0.1:9090/api/v1/rules';
      const answer = await compose(['exec', '-T', 'prometheus', 'wget', '-q', '-O', '-', asked]);
      const health = (JSON.parse(answer) as Rules).data.groups.flatMap((group) =>
        group.rules.map((rule) => rule.health),
      );
      return health.length > 0 && health.every((one) => one === 'ok') ? health : undefined;
    });
    return { seen: `${up.join(', ')}; ${rules.length} alerts` };
  },
};
