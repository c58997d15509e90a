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
    const tell = async <Answer>(path: string): Promise<Answer> => {
      const url = `http://127.0.0.1:9090/api/v1/${path}`;
      return JSON.parse(await compose(['exec', '-T', 'prometheus', 'wget', '-q', '-O', '-', url])) as Answer;
    };
    const up = await eventually('all targets', async () => {
      const { activeTargets } = (await tell<Targets>('targets?state=active')).data;
      const jobs = activeTargets.filter(({ health }) => health === 'up').map(({ labels }) => labels.job);
      return JSON.stringify(jobs.sort()) === JSON.stringify(WANTED) ? jobs : undefined;
    });
    const rules = await eventually('all alerts evaluated', async () => {
      const { groups } = (await tell<Rules>('rules')).data;
      const health = groups.flatMap((group) => group.rules.map((rule) => rule.health));
      return health.length > 0 && health.every((one) => one === 'ok') ? health : undefined;
    });
    return { seen: `${up.join(', ')}; ${rules.length} alerts` };
  },
};
