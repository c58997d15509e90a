import { globSync } from 'node:fs';
import { parse } from 'yaml';
import { read, root } from './compose-file.js';

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert: string; readonly expr: string }[];
  }[];
}

const sources = globSync(['apps/{gateway,worker}/src/**/*.ts', 'activities/src/**/*.ts'], { cwd: root })
  .filter((file) => !file.endsWith('.spec.ts'))
  .map(read)
  .join('\n');

/** Metrics that rules ask for, and that no program has. */
const unknownIn = (rules: string): readonly string[] =>
  (parse(rules) as Rules).groups
    .flatMap((group) => group.rules)
    .flatMap(({ expr }) => expr.match(/tte_\w+/g) ?? [])
    .filter((metric) => !sources.includes(`'${metric}'`));

test('every alert is about a metric that a program has', () => {
  expect(unknownIn(read('docker/prometheus/alerts.yml'))).toEqual([]);
});

test('an alert about another metric is found', () => {
  const renamed = read('docker/prometheus/alerts.yml').replace('tte_audit_findings', 'tte_audit_finding');
  expect(unknownIn(renamed)).toEqual(['tte_audit_finding']);
});

test('Prometheus is handed the alerts', () => {
  expect(parse(read('docker/prometheus/prometheus.yml'))).toMatchObject({ rule_files: ['alerts.yml'] });
  expect(read('docker/compose.yaml')).toContain('./prometheus/alerts.yml:/etc/prometheus/alerts.yml:ro');
});
